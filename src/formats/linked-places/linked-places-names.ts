import { bare } from '../csv/cells'
import { slug } from '../rows/ids'
import type { LinkedCitation, LinkedFeature, LinkedNaming } from './linked-places-schema'
import { WEB_ADDRESS } from './linked-places-terms'
import { readWhen } from './linked-places-when'
import { citationsSchema, nameSchema } from '../rows/loose-schema'
import type { Cited, PartialName, PartialSource } from '../partial-life'
import { fitting, type Where } from '../rows/reading'

/** The works that a file cites, as they are met. */
export type FoundSources = Map<string, PartialSource>

/** A work that only a label names becomes a source of its own. */
function foreignSource({ label, '@id': uri, year }: LinkedCitation, sources: FoundSources): Cited {
  const title = label ?? uri ?? ''
  const id = slug(title) || `source-${sources.size + 1}`
  const url = uri !== undefined && WEB_ADDRESS.test(uri) ? uri : undefined
  if (!sources.has(id)) sources.set(id, bare({ id, title, year, url }))
  return { source: id }
}

export function citedOf(
  citations: readonly LinkedCitation[],
  sources: FoundSources,
  where: Where,
): Cited[] | undefined {
  if (citations.length === 0) return undefined
  const found = citations.map((citation) => {
    if (citation.source === undefined) return foreignSource(citation, sources)
    const { label: _, '@id': __, year: ___, ...ours } = citation
    return ours
  })
  return fitting(citationsSchema, found, 'citations', where)
}

const { lang: langSchema, status: statusSchema, namedAfter: personSchema } = nameSchema.entries

/** One name; several where it was in force at several times. */
function namesOf(naming: LinkedNaming, sources: FoundSources, where: Where): PartialName[] {
  const { toponym, lang, when, citations, status, namedAfter } = naming
  if (!toponym) {
    const message = 'has no toponym; write the name as the source has it.'
    where.problems.error(where.file, where.at('toponym'), 'schema', message, {
      expected: 'toponym',
      received: 'undefined',
    })
    return []
  }
  const name = {
    toponym,
    lang: fitting(langSchema, lang, 'lang', where),
    status: fitting(statusSchema, status, 'status', where),
    namedAfter: fitting(personSchema, namedAfter, 'namedAfter', where),
    sources: citedOf(citations, sources, where),
  }
  const at = (field: string) => where.at(`when.${field}`)
  const dates = when ? readWhen(when, { ...where, at }) : []
  return (dates.length > 0 ? dates : [undefined]).map((date) => bare({ ...name, when: date }))
}

/** All names of a feature; its title, of unknown language, where it has none. */
export function readNames(
  feature: LinkedFeature,
  sources: FoundSources,
  where: Where,
): PartialName[] {
  const names = feature.names.flatMap((naming, i) =>
    namesOf(naming, sources, { ...where, at: (field) => where.at(`names[${i}].${field}`) }),
  )
  const title = feature.properties.title?.trim()
  if (names.length > 0 || !title) return names
  const message = 'has no names; its title is taken for one.'
  where.problems.warning(where.file, where.at('names'), 'no-names', message)
  return [{ toponym: title }]
}
