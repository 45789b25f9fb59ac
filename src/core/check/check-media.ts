import { parseWhen } from '../time/edtf'
import type { Check } from './check'

const FILE = 'life.json'

/**
 * A picture belongs to something that is there, says what it shows in each language of the life, and
 * where it comes from. One that is nothing's is kept: a step of a lesson may show it.
 */
export const checkMedia: Check = (draft, problems) => {
  if (!draft.media) return draft
  const items = [draft.places, draft.stays, draft.journeys, draft.events].flat()
  const known = new Set(items.map(({ id }) => id))
  const works = new Set(draft.sources.map(({ id }) => id))
  const media = draft.media.map((medium) => {
    const at = `media.${medium.id}`
    const lacks = draft.languages.filter((tag) => medium.alt[tag] === undefined).join(', ')
    if (lacks)
      problems.error(FILE, `${at}.alt`, 'media-alt', `is not there in ${lacks}; who does not see the picture is told nothing.`, { lacks }) // prettier-ignore
    if (!parseWhen(medium.date).ok)
      problems.error(FILE, `${at}.date`, 'not-edtf', `"${medium.date}" is no date; write it like 1902-10 or 1917-04-03.`, { date: medium.date }) // prettier-ignore
    const dangling = (path: string, id: string) => {
      if (problems.leftOut.has(id)) return
      problems.error(FILE, `${at}.${path}`, 'dangling-reference', `refers to "${id}", which does not exist; add it or correct the id.`, { id }) // prettier-ignore
    }
    medium.of.forEach((id, i) => {
      if (!known.has(id)) dangling(`of[${String(i)}]`, id)
    })
    medium.sources.forEach(({ source }, i) => {
      if (!works.has(source) && !problems.unread.has('sources.json'))
        dangling(`sources[${String(i)}].source`, source)
    })
    return { ...medium, of: medium.of.filter((id) => known.has(id)) }
  })
  return { ...draft, media }
}
