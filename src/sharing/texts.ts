import { textIn } from '../core/life/text'
import type { Life } from '../core/life/model'
import { cslOfPart, versionOf } from '../formats/citations/cite'
import type { CslItem } from '../formats/citations/csl'
import { recordOf, type Subject } from './subject'

/** A card as a work to be cited: with the life's edition, and its own version. */
export function cslOfCard(o: {
  life: Life
  subject: Subject
  name: string
  url: string
  locale: string
}): CslItem {
  const { life, subject, name, url, locale } = o
  const record = recordOf(life, subject)
  const title = textIn(life.title, locale, life.languages).text
  return cslOfPart({
    life: { id: life.id, title },
    item: record && { id: subject.id, title: name, version: versionOf(record) },
    edition: life.edition,
    url,
    language: locale,
  })
}

const yearOf = ({ issued }: CslItem) =>
  issued && ('raw' in issued ? issued.raw : String(issued['date-parts'][0]?.[0] ?? ''))

/** A work in one line: “Title.” Life. Edition 2, version 3f9a01bc. Etape, 2026. Address. */
export function citationText(
  item: CslItem,
  words: { edition(n: string): string; version(version: string): string },
): string {
  const { title, edition, version, publisher, URL } = item
  const whole = item['container-title']
  const state = [edition && words.edition(edition), version && words.version(version)]
  const made = [publisher, yearOf(item)].filter(Boolean).join(', ')
  const parts = [
    whole ? `“${title ?? ''}”` : title,
    whole,
    state.filter(Boolean).join(', '),
    made,
    URL,
  ]
  return `${parts.filter(Boolean).join('. ')}`
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)

/** A frame for another page: it scrolls with that page, and comes when it is reached. */
export function embedCode(address: string, title: string): string {
  const url = new URL(address)
  url.searchParams.set('embed', '1')
  return (
    `<iframe src="${escaped(url.href)}" title="${escaped(title)}" width="800" height="560" ` +
    'style="border:0;max-width:100%" loading="lazy" allowfullscreen></iframe>'
  )
}

/** What somebody who knows better fills in and sends on; nothing is sent by the page. */
export function faultText(
  item: CslItem,
  { kind, id }: Subject,
  words: { what: string; right: string; who: string },
): string {
  return [
    `${kind}: ${id}`,
    item.title ?? '',
    `${item['container-title'] ?? ''}, ${item.edition ?? ''}, ${item.version ?? ''}`,
    item.URL ?? '',
    '',
    `${words.what} `,
    `${words.right} `,
    `${words.who} `,
  ].join('\n')
}
