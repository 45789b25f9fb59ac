/**
 * The edition in one file with another life in it. What the page carries stands in it as blocks
 * (`carried.ts`); those of the lives are replaced, the program stays as it is, byte for byte, so that
 * the page's own policy still lets it run.
 */

const LIVES = 'geodata/lives'
const OF_LIVES = new RegExp(`<script type="text/plain" data-file="${LIVES}/[^"]*"[^>]*>[^<]*</script>\\n?`, 'g') // prettier-ignore
/** What is seen before the program runs: the whole of the life that the file was built for. */
const FIRST_SEEN = /<div id="app">[\s\S]*?<\/main>/

async function packedBase64(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)

/**
 * The page of a life: `html` is the edition in one file as the site has it, `texts` are the life's files
 * by their names in its folder (`life.json`, `tours/index.json` …), `title` is for the browser's tab.
 */
export async function withLife(
  html: string,
  id: string,
  title: string,
  texts: Readonly<Record<string, string>>,
): Promise<string> {
  const files: [string, string][] = [
    [`${LIVES}/index.json`, JSON.stringify({ lives: [{ id, folder: id }] })],
    ...Object.entries(texts).map(([name, text]): [string, string] => [
      `${LIVES}/${id}/${name}`,
      text,
    ]),
  ]
  const blocks = await Promise.all(
    files.map(
      async ([name, text]) =>
        `<script type="text/plain" data-file="${escaped(name)}" data-packed>${await packedBase64(text)}</script>`,
    ),
  )
  // Functions, as a life may have `$&` in it.
  return html
    .replace(OF_LIVES, '')
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(
      FIRST_SEEN,
      () => '<div id="app"><main class="first"><p class="first-caption"></p></main>',
    ) // prettier-ignore
    .replace(/<\/body>(?![\s\S]*<\/body>)/, () => `${blocks.join('\n')}\n</body>`)
}
