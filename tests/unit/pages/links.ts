const FILES = new Set(['index.html', 'pages.css', 'icon.svg', 'NOTICE.txt', 'data.json'])

/** All that a page leads to, and the parts of it that others may lead to. */
function readPage(html: string) {
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found.replaceAll('&amp;', '&').replaceAll('&#39;', "'")) // prettier-ignore
  return {
    links: all(/<(?:a|link|form)\b[^>]*? (?:href|action)="([^"]*)"/g),
    ids: all(/<[a-z][^>]*? id="([^"]*)"/g),
  }
}

/**
 * What is wrong with the links of pages, by file: those that lead to no page, to no part of one, or
 * out of the site without saying that nothing of the reader is to be told; and ids that occur twice.
 */
export function faultyLinks(
  pages: ReadonlyMap<string, string>,
  isFile = (file: string) => FILES.has(file),
): string[] {
  const read = new Map([...pages].map(([file, html]) => [file, readPage(html)]))
  const parts = new Map([...read].map(([file, { ids }]) => [file, new Set(ids)]))
  const faults: string[] = []
  for (const [file, { links, ids }] of read) {
    const say = (what: string) => faults.push(`${file}: ${what}`)
    if (parts.get(file)?.size !== ids.length) say(`ids twice: ${ids.filter((id, i) => ids.indexOf(id) < i).join()}`) // prettier-ignore
    for (const link of links) {
      if (/^https?:/.test(link)) continue
      const url = new URL(link, `site://etape/${file}`)
      const target = decodeURI(url.pathname.slice(1))
      const part = url.hash.slice(1)
      const found = parts.get(target)
      if (!found && !isFile(target)) say(`nothing at ${link}`)
      else if (part && !found?.has(part)) say(`no part ${link}`)
    }
  }
  for (const [file, html] of pages)
    for (const [link] of html.matchAll(/<a [^>]*href="https?:[^>]*>/g))
      if (!/ rel="noopener/.test(link)) faults.push(`${file}: ${link}`)
  return faults
}
