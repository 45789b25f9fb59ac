import { spawn } from 'node:child_process'

export interface Step {
  name: string
  command: string
  args: string[]
  env?: NodeJS.ProcessEnv
}

function runStep({ command, args, env }: Step): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', (error) => {
      console.error(error.message)
      done(1)
    })
    child.on('close', (code) => {
      done(code ?? 1)
    })
  })
}

/** Runs every step in order, a failure does not hide the next; says what failed and how long each took. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const results: { name: string; code: number; seconds: number }[] = []
  for (const step of steps) {
    console.log(`\n— ${step.name}`)
    const started = performance.now()
    const code = await runStep(step)
    results.push({ name: step.name, code, seconds: (performance.now() - started) / 1000 })
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
export const QUICK_STEPS: readonly Step[] = [
  { name: 'format', command: bin('prettier'), args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: bin('eslint'), args: ['--max-warnings', '0', '.'] },
  { name: 'types', command: bin('vue-tsc'), args: ['--noEmit'] },
  {
    name: 'routes are drawn',
    command: bin('tsx'),
    args: ['geodata/build/routes.ts', '--check'],
  },
  { name: 'architecture, unit, data', command: bin('vitest'), args: ['run'] },
]

export const BUILD_STEPS: readonly Step[] = [
  { name: 'build', command: bin('vite'), args: ['build', '--logLevel', 'warn'] },
  { name: 'bundle budget', command: bin('tsx'), args: ['scripts/budget.ts'] },
]
