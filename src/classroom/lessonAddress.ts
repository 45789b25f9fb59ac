/** Which lesson: one of the life, or one that its address carries; a part of the life where it is neither. */
export interface NamedLesson {
  tour: string | null
  /** With its `#`; empty where none does. */
  fragment: string
}

/** Characters that a code holds in squares which a telephone still parts at 2 cm. */
const LONGEST_CODE = 600

/** The same page on the web; null for one from a folder or a frame whose site nobody has said. */
function onTheWeb(page: string): URL | null {
  const here = new URL(page)
  if (/^https?:$/.test(here.protocol)) return here
  if (!__ETAPE_SITE__) return null
  const site = new URL(__ETAPE_SITE__)
  site.search = here.search
  return site
}

/**
 * The address at which a lesson begins, or one of its steps stands, on anybody's own screen; null where
 * nobody else could open it, or nobody could copy it from paper.
 */
export function lessonAddress(
  page: string,
  { tour, fragment }: NamedLesson,
  step?: number,
): string | null {
  const address = onTheWeb(page)
  if (!address) return null
  for (const key of ['present', 'step', 'view', 'kiosk', 'embed', 'tour'])
    address.searchParams.delete(key)
  address.hash = fragment
  if (tour !== null || fragment) {
    address.searchParams.delete('date')
    if (!fragment) address.searchParams.set('tour', tour ?? '')
    address.searchParams.set('present', '1')
  }
  if (step !== undefined) address.searchParams.set('step', String(step))
  return address.href.length > LONGEST_CODE ? null : address.href
}

/** Characters of an address that somebody still types; one that carries its lesson is longer. */
const LONGEST_TYPED = 160

/** Whether an address is worth its room in letters: a longer one only a camera reads. */
export const isTyped = (address: string | null): boolean =>
  address !== null && address.length > 0 && address.length <= LONGEST_TYPED
