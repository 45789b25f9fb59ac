import type { Check } from '../check'
import type { Source } from '../../life/model'
import { toldClaims } from './claims'

/** Two articles of one encyclopedia say what one mind decided: they count as one. */
const voiceOf = ({ id, publisher }: Source) => publisher ?? id

/**
 * What is certain was read: in a primary source or in scholarship, or in two references that do
 * not come from one publisher. An excerpt, a memory, a conclusion or a novel makes nothing certain.
 */
export const checkCertain: Check = (draft, problems) => {
  // Without the works nobody can say of what kind they are: that is said once, of the file.
  if (problems.unread.has('sources.json')) return draft
  const works = new Map(draft.sources.map((source) => [source.id, source]))
  for (const { file, path, certainty, sources } of toldClaims(draft)) {
    if (certainty !== 'certain') continue
    const read = sources
      .filter(({ basis }) => basis === 'read')
      .flatMap(({ source }) => works.get(source) ?? [])
    if (read.some(({ kind }) => kind === 'primary' || kind === 'scholarship')) continue
    const references = read.filter(({ kind }) => kind === 'reference')
    if (new Set(references.map(voiceOf)).size >= 2) continue
    if (references.length === 0) {
      problems.error(
        file,
        `${path}.certainty`,
        'certain-without-reading',
        'is "certain", but no source was read for it; open one and cite it with "basis": "read", or say "less-certain".',
      )
    } else {
      problems.error(
        file,
        `${path}.certainty`,
        'certain-by-one-reference',
        'is "certain" by one reference work alone; read a primary source, scholarship or a second reference, or say "less-certain".',
      )
    }
  }
  return draft
}
