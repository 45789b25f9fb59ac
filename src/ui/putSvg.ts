/**
 * Puts an SVG document of our own making into an element, as elements: its letters are text, and its
 * lines stay sharp. Imported text never comes here.
 */
export function putSvg(into: Element, svg: string): void {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  into.replaceChildren(into.ownerDocument.importNode(documentElement, true))
}
