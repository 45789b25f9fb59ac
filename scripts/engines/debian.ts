import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** What drives the two engines that Playwright does not, by the file that tells it is there. */
export const TOOLS = {
  'firefox-esr': '/usr/bin/firefox-esr',
  xvfb: '/usr/bin/Xvfb',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
} as const

/** WebKit's own small browser; it comes with its driver, under a folder named by its version. */
const MINI_BROWSERS = ['4.1', '4.0', '6.0'].map(
  (version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
)

export const miniBrowser = (): string | null => MINI_BROWSERS.find(existsSync) ?? null

/** Debian packages that are not installed. */
export const missing = (): string[] =>
  Object.entries(TOOLS).flatMap(([name, file]) => (existsSync(file) ? [] : [name]))

/** Installs them where this machine is a Debian and we may; says what to do where it does not. */
export function install(packages: readonly string[]): void {
  const command = `apt-get update && apt-get install -y ${packages.join(' ')}`
  const mayInstall =
    process.getuid?.() === 0 && /debian/.test(readFileSync('/etc/os-release', 'utf8'))
  console.log(mayInstall ? command : `Missing: ${packages.join(', ')}. As root: ${command}`)
  if (!mayInstall) return
  execFileSync('apt-get', ['update'], { stdio: 'ignore' })
  execFileSync('apt-get', ['install', '-y', ...packages], { stdio: 'ignore' })
}
