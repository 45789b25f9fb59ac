import type { Page } from '@playwright/test'

/** What a layout does to whoever uses it. */
export interface LayoutFaults {
  /** Controls that can be reached by scrolling and touching, of all. */
  reached: number
  controls: number
  /** Names of those that cannot. */
  unreached: string[]
  /** Parts of the page that lie over another one, as "a | b". */
  overlaps: string[]
  /** Part of the window that shows the map, before anything is scrolled. */
  mapShare: number
  /** The map's height as part of the window's. */
  mapHeight: number
}

/** What a change of the window's size or of the choice leads to is on the screen a few frames later. */
export function settle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise((shown) => requestAnimationFrame(shown))
  })
}

/** Looks at every part and every control of the page as it stands; of long lists at both ends. */
export async function lookAtLayout(page: Page): Promise<LayoutFaults> {
  await settle(page)
  return page.evaluate(() => {
    /** Lines of a list are all alike. */
    const ENDS = 3
    const PARTS = '.map, .rail, .notices, .caption, .head, .side, .foot'
    const isSeen = (e: Element) => e.checkVisibility({ visibilityProperty: true })
    const nameOf = (e: Element) =>
      (e.getAttribute('aria-label') ?? e.textContent.trim()).slice(0, 40) || e.className

    scrollTo(0, 0)
    const parts = [...document.querySelectorAll(PARTS)]
      .filter(isSeen)
      .map((part) => ({
        name: part.className.split(' ')[0] ?? '',
        box: part.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
    const overlaps = parts.flatMap((one, i) =>
      parts.slice(i + 1).flatMap((other) => {
        const width =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const height =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        return width > 1 && height > 1 ? [`${one.name} | ${other.name}`] : []
      }),
    )
    for (const { name, box } of parts) {
      if (box.right > innerWidth + 1 || box.left < -1) overlaps.push(`${name} | edge`)
    }

    const map = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect()
    const seenHeight = Math.max(0, Math.min(map.bottom, innerHeight) - Math.max(map.top, 0))

    // In the track as much is to be had as its zoom has room for, and the menus have all of it.
    const all = [...document.querySelectorAll('.app button, .app a, .app input')].filter(
      (e) => isSeen(e) && !e.matches('.skip') && !e.closest('.track'),
    )
    const inLists = all.filter((e) => e.closest('li'))
    const controls = all.filter(
      (e) =>
        !e.closest('li') ||
        inLists.indexOf(e) < ENDS ||
        inLists.indexOf(e) >= inLists.length - ENDS,
    )
    const unreached = controls.flatMap((control) => {
      control.scrollIntoView({ block: 'center', inline: 'center' })
      const box = control.getBoundingClientRect()
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const hit = document.elementFromPoint(x, y)
      const isReached =
        hit && (control.contains(hit) || (hit.contains(control) && hit.matches('label')))
      if (isReached) return []
      const over = hit ? (hit.getAttribute('class') ?? hit.tagName) : 'nothing'
      return [`${nameOf(control)} (at ${Math.round(x)},${Math.round(y)} is ${over})`]
    })
    scrollTo(0, 0)
    return {
      reached: controls.length - unreached.length,
      controls: controls.length,
      unreached,
      overlaps,
      mapShare: (map.width * seenHeight) / (innerWidth * innerHeight),
      mapHeight: seenHeight / innerHeight,
    }
  })
}
