/**
 * The edition in one file with another life in it. What the page carries stands in it as blocks
 * (`carried.ts`); those of the lives are replaced, the program stays as it is, byte for byte, so that
 * the page's own policy still lets it run.
 */
import { bytesOfBase64 } from './carried'
import { unpackedText } from './packed'

const LIVES = 'geodata/lives'
const OF_LIVES = new RegExp(`<script type="text/plain" data-file="${LIVES}/[^"]*"[^>]*>[^<]*</script>\\n?`, 'g') // prettier-ignore
const OF_NOTICE = /(<script type="text\/plain" data-file="NOTICE\.txt" data-packed>)([^<]*)/
/** What is seen before the program runs: the whole of the life that the file was built for. */
const FIRST_SEEN = /<div id="app">[\s\S]*?<\/main>/
/** Who the lives of the site are owed to (`scripts/vite-notice.ts`). */
const CREDITS = /\nLives\n-+\n[\s\S]*?\n(?=\n)/

const BYTES_AT_ONCE = 0x8000

function base64Of(bytes: Uint8Array): string {
  let signs = ''
  for (let i = 0; i < bytes.length; i += BYTES_AT_ONCE)
    signs += String.fromCharCode(...bytes.subarray(i, i + BYTES_AT_ONCE))
  return btoa(signs)
}

async function packedBase64(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const packed = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'))
  return base64Of(new Uint8Array(await new Response(packed).arrayBuffer()))
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)

/** The notice of the program, without a word of the life that it was built with. */
async function withoutCredits(html: string): Promise<string> {
  const [, start = '', text] = OF_NOTICE.exec(html) ?? []
  if (text === undefined) return html
  const notice = (await unpackedText(bytesOfBase64(text))).replace(CREDITS, '')
  const packed = await packedBase64(notice)
  return html.replace(OF_NOTICE, () => start + packed)
}

/**
 * The page of a life: `html` is the edition in one file as the site has it, `files` are the life's
 * by their names in its folder (`life.json`, `media/house.jpg` …), `title` is for the browser's tab.
 */
export async function withLife(
  html: string,
  id: string,
  title: string,
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
): Promise<string> {
  const all: [string, string | Uint8Array<ArrayBuffer>][] = [
    [`${LIVES}/index.json`, JSON.stringify({ lives: [{ id, folder: id }] })],
    ...Object.entries(files).map(([name, content]): [string, string | Uint8Array<ArrayBuffer>] => [
      `${LIVES}/${id}/${name}`,
      content,
    ]),
  ]
  const blocks = await Promise.all(
    all.map(
      async ([name, content]) =>
        `<script type="text/plain" data-file="${escaped(name)}" data-packed>${await packedBase64(content)}</script>`,
    ),
  )
  const noscript = /<noscript>[\s\S]*?<\/noscript>/.exec(html)?.[0] ?? ''
  const first = `<div id="app"><main class="first"><p class="first-caption">${escaped(title)}</p>${noscript}</main>`
  // Functions, as a life may have `$&` in it.
  return (await withoutCredits(html))
    .replace(OF_LIVES, '')
    .replace(/<title>[^<]*<\/title>/, () => `<title>Etape: ${escaped(title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*/,
      (_, start: string) => start + escaped(title),
    ) // prettier-ignore
    .replace(FIRST_SEEN, () => first)
    .replace(/<\/body>(?![\s\S]*<\/body>)/, () => `${blocks.join('\n')}\n</body>`)
}

/**
 * The edition in one file that is open, as it was written: what the program put into its page since
 * is left out. A script's text comes out as it was read, so that the policy still knows it.
 */
export function pageAsWritten(page: Document): string {
  const copy = page.documentElement.cloneNode(true) as HTMLElement
  // The program that its packed form was made into to run (`scripts/one-file/page.ts`).
  copy.querySelector('script[data-unpacked]')?.remove()
  const bare = (element: Element) => {
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  }
  bare(copy)
  copy.lang = 'en'
  const body = copy.querySelector('body')
  if (body) bare(body)
  for (const child of [...(body?.children ?? [])])
    if (child.id !== 'app' && child.tagName !== 'SCRIPT') child.remove()
  const app = copy.querySelector('#app')
  if (app) {
    bare(app)
    app.id = 'app'
    app.innerHTML = '<main class="first"></main>'
  }
  return `<!doctype html>\n${copy.outerHTML}\n`
}
