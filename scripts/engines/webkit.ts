import { execFileSync, spawn } from 'node:child_process'
import { freePort } from '../free-port'
import { miniBrowser, TOOLS } from './debian'
import { GROUND_MS, pause, present, QUERY, startAndPlay, type Driven, type Outcome } from './page'

/** An answer of WebDriver. */
interface Answer {
  value: unknown
}

/**
 * Starts, plays and presents in WebKitGTK, by plain WebDriver: six calls. The driver's own picture does not
 * come while a map is drawn; that of the screen does, where `import` of ImageMagick is installed.
 */
export async function inWebKit(page: string, display: string, picture: string): Promise<Outcome> {
  const binary = miniBrowser()
  if (!binary) throw new Error('WebKit’s MiniBrowser is not where Debian has it')
  const port = await freePort()
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
  const driver = spawn(TOOLS['webkit2gtk-driver'], [`--port=${String(port)}`], { env, stdio: 'ignore' }) // prettier-ignore

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as Answer
    if (!response.ok) throw new Error(JSON.stringify(value))
    return value
  }

  try {
    await pause(1500)
    const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }
    const { sessionId, capabilities } = (await call('POST', '/session', {
      capabilities: { alwaysMatch: options },
    })) as { sessionId: string; capabilities: { browserVersion?: string } }
    const session = `/session/${sessionId}`
    await call('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 860 }).catch(
      () => undefined,
    )
    const driven: Driven = {
      open: (url) => call('POST', `${session}/url`, { url }),
      run: (expression) =>
        call('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
      picture: (file) => {
        try {
          execFileSync('import', ['-window', 'root', file], { env })
        } catch {
          console.log('no picture: ImageMagick is not installed')
        }
        return Promise.resolve()
      },
    }
    await driven.open(page + QUERY)
    const seen = await startAndPlay(driven, picture)
    const told = await present(driven, page)
    await pause(GROUND_MS)
    await driven.picture(picture.replace(/\.png$/, '-wall.png'))
    await call('DELETE', session)
    return { version: `WebKitGTK ${capabilities.browserVersion ?? ''}`, seen, told, faults: [] }
  } finally {
    driver.kill()
  }
}
