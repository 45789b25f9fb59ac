import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function onPath(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((f) => join(f, name))).find(executable) ?? null
}

function ofPlaywright(): string | null {
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : null
}

function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

function install(): void {
  if (isDebianRoot()) {
    console.log('No browser found: installing chromium with apt-get.')
    execFileSync('apt-get', ['update'], { stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'inherit' })
    return
  }
  console.log('No browser found: installing Playwright’s chromium.')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
}

/**
 * The browser for the tests: `CHROME_PATH`, then chromium or Chrome on the PATH, then Playwright's
 * own. If there is none it is installed; null (with a word what to do) if that fails too.
 */
export function findBrowser(): string | null {
  const named = process.env.CHROME_PATH
  if (named) {
    if (executable(named)) return named
    console.error(`CHROME_PATH is ${named}, which cannot be run; looking elsewhere.`)
  }
  const found = onPath() ?? ofPlaywright()
  if (found) return found
  try {
    install()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  const installed = onPath() ?? ofPlaywright()
  if (!installed) {
    console.error('There is no browser. Install Chromium or Chrome, or name one in CHROME_PATH.')
  }
  return installed
}
