import { whenOf } from '../time/edtf'
import type { Check } from './check'
import { dateIsSound } from './check-dates'

const FILE = 'life.json'

/**
 * Others whom the life touches: their dates can be read, what they are said to be in is there, and so
 * is every work that is cited. A broken link goes; who is left with nothing of the life goes with it.
 */
export const checkPeople: Check = (draft, problems) => {
  if (!draft.contemporaries) return draft
  const told = new Set([draft.stays, draft.journeys, draft.events].flat().map(({ id }) => id))
  const works = new Set(draft.sources.map(({ id }) => id))
  const contemporaries = draft.contemporaries.flatMap((person) => {
    const at = `contemporaries.${person.id}`
    const isThere = (known: ReadonlySet<string>, path: string, id: string) => {
      if (known.has(id)) return true
      if (!problems.leftOut.has(id))
        problems.error(FILE, `${at}.${path}`, 'dangling-reference', `refers to "${id}", which does not exist; add it or correct the id.`, { id }) // prettier-ignore
      return false
    }
    const { birth, death } = person
    const isDated = [birth, death].every(
      (date, i) => date === undefined || dateIsSound(date, FILE, `${at}.${i === 0 ? 'birth' : 'death'}`, problems), // prettier-ignore
    )
    if (!isDated) return []
    if (birth && death && whenOf(birth).outer[0] > whenOf(death).outer[1]) {
      const message = `"${death}" is before the birth (${birth}); correct one of them.`
      problems.error(FILE, `${at}.death`, 'ends-before-it-starts', message, { date: death })
      return []
    }
    const known = {
      ...person,
      in: person.in.filter((id, i) => isThere(told, `in[${String(i)}]`, id)),
      sources: problems.unread.has('sources.json')
        ? person.sources
        : person.sources.filter(({ source }, i) => isThere(works, `sources[${String(i)}].source`, source)), // prettier-ignore
    }
    return known.in.length > 0 ? [known] : []
  })
  return { ...draft, contemporaries }
}
