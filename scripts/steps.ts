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
}

/** What runs alone is heard at once; of several each is heard whole when it has ended. */
function runStep({ name, command, args, env }: Step, alone: boolean): Promise<Result> {
  const started = performance.now()
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: alone ? 'inherit' : 'pipe',
      env: { ...process.env, ...env },
    })
    const said: Buffer[] = []
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => said.push(part))
    const end = (code: number) => {
      if (!alone) console.log(`\n— ${name}\n${Buffer.concat(said).toString()}`)
      done({ name, code, seconds: (performance.now() - started) / 1000 })
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

/** Runs every stage in order, a failure does not hide the next; says what failed and how long each took. */
export async function runSteps(stages: readonly Stage[]): Promise<number> {
  const results: Result[] = []
  for (const stage of stages) {
    const alone = stage.length === 1
    if (alone) console.log(`\n— ${stage.map(({ name }) => name).join()}`)
    results.push(...(await Promise.all(stage.map((step) => runStep(step, alone)))))
  }
  console.log('')
  for (const { name, code, seconds } of results) {
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}  ${seconds.toFixed(1)} s`)
  }
  const failed = results.filter((r) => r.code !== 0).length
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
