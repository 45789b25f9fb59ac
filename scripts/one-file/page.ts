import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** A file that the page carries, by its address in the site. */
export interface CarriedFile {
  name: string
  bytes: Uint8Array
}

/** What is compressed in itself. */
const COMPRESSED = /\.(pmtiles|gz|png|jpe?g|webp|avif|woff2)$/

/** A file as a block of the page, `data-packed` where it was gzipped for it; see `src/assets/carried.ts`. */
export function blockOf({ name, bytes }: CarriedFile): string {
  const isPacked = !COMPRESSED.test(name)
  const text = Buffer.from(isPacked ? gzipSync(bytes, { level: 9 }) : bytes).toString('base64')
  const attributes = `data-file="${name.replace(/[&"<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)}"${isPacked ? ' data-packed' : ''}`
  return `<script type="text/plain" ${attributes}>${text}</script>`
}

/**
 * Unpacks the program, which takes less than half the room so, and lets it run: as a script of the
 * page, whose digest the page's policy knows. It is marked, as it is left out where the page is
 * written anew.
 */
const STARTER = `
const packed = document.querySelector('script[data-program]').textContent
const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
const program = document.createElement('script')
program.type = 'module'
program.textContent = await new Response(unpacked).text()
program.dataset.unpacked = ''
document.head.append(program)
`

/** The program as blocks of the page: what it is, and what starts it. */
export function programBlocks(code: string): string {
  const packed = gzipSync(code, { level: 9 }).toString('base64')
  return `<script type="module">${STARTER}</script>\n<script type="text/plain" data-program>${packed}</script>`
}

const digestOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

/** What the page may load: nothing that it does not carry. */
const policyOf = (code: string): string =>
  [
    "default-src 'none'",
    `script-src ${digestOf(STARTER)} ${digestOf(code)}`,
    'worker-src blob: data:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** Said where no script runs; pages without script are not in the file. */
const NOSCRIPT = `<noscript><p><small>This page is a program in one file; it needs JavaScript, which is switched off here.</small></p><p lang="ru"><small>Эта страница — программа в одном файле; ей нужен JavaScript, а он здесь выключен.</small></p></noscript>`

export interface PageParts {
  html: string
  code: string
  css: string
  icon: Uint8Array
  files: readonly CarriedFile[]
}

/**
 * The page with everything in it. Its blocks come after the code, which is deferred and so finds all
 * of them read.
 */
export function pageOf({ html, code, css, icon, files }: PageParts): string {
  const iconAddress = `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`
  const head = `<meta http-equiv="Content-Security-Policy" content="${policyOf(code)}">`
  // Functions, as what is put in may have `$&` in it.
  return html
    .replace(/<link\b[^>]*\brel="(?:stylesheet|modulepreload|preload|manifest)"[^>]*>\s*/g, '')
    .replace(/<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>\s*/g, '')
    .replace(/<noscript>[\s\S]*?<\/noscript>/, () => NOSCRIPT)
    .replace(/<div class="late">[\s\S]*?<\/div>/, '')
    .replace(/(<link\b[^>]*\brel="icon"[^>]*\bhref=")[^"]*"/, (_, start: string) => `${start}${iconAddress}"`) // prettier-ignore
    .replace(/href="[^"]*icon\.svg"/, () => `href="${iconAddress}"`)
    .replace('<head>', () => `<head>${head}`)
    .replace('</head>', () => `<style>${css.replace(/<\/style/gi, '<\\/style')}</style></head>`)
    .replace('</body>', () => `${programBlocks(code)}\n${files.map(blockOf).join('\n')}\n</body>`) // prettier-ignore
}
