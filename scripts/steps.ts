import { spawn } from 'node:child_process'

export interface Step {
  name: string
  command: string
  args: string[]
  env?: NodeJS.ProcessEnv
}

/** Steps that run side by side. */
export type Stage = readonly Step[]

interface Result {
  name: string
  code: number
  seconds: number
  /** What it said last. */
  last: string
}

/** So much of what a step said last tells why it failed: of several thousand lines they are the ones to read. */
const LAST_LINES = 24

const lastLines = (said: string): string => said.trimEnd().split('\n').slice(-LAST_LINES).join('\n')

/** What runs alone is heard at once; of several each is heard whole when it has ended. */
function runStep({ name, command, args, env }: Step, alone: boolean): Promise<Result> {
  const started = performance.now()
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    const parts: Buffer[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        parts.push(part)
        if (alone) process.stdout.write(part)
      })
    const end = (code: number) => {
      const said = Buffer.concat(parts).toString()
      if (!alone) console.log(`\n— ${name}\n${said}`)
      done({ name, code, seconds: (performance.now() - started) / 1000, last: lastLines(said) })
    }
    child.on('error', (error) => {
      console.error(error.message)
      end(1)
    })
    child.on('close', (code) => {
      end(code ?? 1)
    })
  })
}

/** Runs every stage in order, a failure does not hide the next; says what failed, why, and how long each took. */
export async function runSteps(stages: readonly Stage[]): Promise<number> {
  const results: Result[] = []
  for (const stage of stages) {
    const alone = stage.length === 1
    if (alone) console.log(`\n— ${stage.map(({ name }) => name).join()}`)
    results.push(...(await Promise.all(stage.map((step) => runStep(step, alone)))))
  }
  const failures = results.filter(({ code }) => code !== 0)
  // Again at the end, where they are looked for: they may have been said twenty minutes ago.
  for (const { name, last } of failures)
    console.log(`\n— ${name}, which failed, ended with\n${last}`)
  console.log('')
  for (const { name, code, seconds } of results) {
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}  ${seconds.toFixed(1)} s`)
  }
  const failed = failures.length
  console.log(`\nsteps: ${results.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

const bin = (name: string) => `node_modules/.bin/${name}`

/** The quick part: no build, no browser. */
export const QUICK_STEPS: readonly Stage[] = [
  [
    { name: 'format', command: bin('prettier'), args: ['--check', '--log-level', 'warn', '.'] },
    { name: 'lint', command: bin('eslint'), args: ['--max-warnings', '0', '.'] },
    { name: 'types', command: bin('vue-tsc'), args: ['--noEmit'] },
    {
      name: 'routes are drawn',
      command: bin('tsx'),
      args: ['geodata/build/routes.ts', '--check'],
    },
  ],
  [{ name: 'architecture, unit, data', command: bin('vitest'), args: ['run'] }],
]

export const BUILD_STEPS: readonly Stage[] = [
  [{ name: 'build', command: bin('vite'), args: ['build', '--logLevel', 'warn'] }],
  // A sample: all of them are a minute and a half; that their links hold is a test of its own.
  [
    {
      name: 'pages without script',
      command: bin('tsx'),
      args: ['scripts/build-pages.ts', '--one-in', '12'],
    },
  ],
  [{ name: 'one file', command: bin('tsx'), args: ['scripts/build-file.ts'] }],
  [{ name: 'load', command: bin('tsx'), args: ['scripts/load.ts'] }],
]
