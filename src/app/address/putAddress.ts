/** A page in a closed frame has no address of its own: asked once, it is not asked again. */
let isRefused = false

/** Puts the moment into the browser's address, where it lets a page do that. */
export function putAddress(way: 'push' | 'replace', address: string): void {
  if (isRefused) return
  try {
    if (way === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  } catch {
    isRefused = true
  }
}
