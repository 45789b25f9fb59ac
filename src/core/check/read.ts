import * as v from 'valibot'
import type { GenericSchema, InferOutput } from 'valibot'
import { checkLife } from './check'
import { draftOf, LISTS, type LifeFiles, type LifeTexts } from '../life/draft'
import type { LifeFileName } from '../life/files'
import { parseJson } from '../life/files/json'
import type { Life, Problem } from '../life/model'
import { parseOrReport, ProblemList } from '../life/problems'
import {
  eventSchema,
  journeySchema,
  lifeFileSchema,
  placeSchema,
  sourceSchema,
  staySchema,
  undrawnSchema,
  unplacedSchema,
} from '../life/schema'
import { MODEL_VERSION, upgradeLifeFile } from '../life/files/version'

export interface ReadLife {
  /** What is sound; null only if there is no usable life.json, or nobody in it. */
  life: Life | null
  problems: Problem[]
}

function readValue(texts: LifeTexts, file: LifeFileName, problems: ProblemList): unknown {
  const text = texts[file]
  if (text === undefined) {
    problems.unread.add(file)
    problems.error(
      file,
      '',
      'missing-file',
      `the life's folder lacks ${file}; an empty one holds an empty list.`,
    )
    return undefined
  }
  const parsed = parseJson(file, text)
  if (parsed.ok) return parsed.value
  problems.unread.add(file)
  problems.all.push(parsed.problem)
  return undefined
}

/** The sound items of a file's list; the others become problems. */
function readList<S extends GenericSchema>(
  texts: LifeTexts,
  file: Exclude<LifeFileName, 'life.json'>,
  schema: S,
  problems: ProblemList,
): InferOutput<S>[] {
  const value = readValue(texts, file, problems)
  if (value === undefined) return []
  const key = LISTS[file]
  const list = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  if (!Array.isArray(list)) {
    problems.unread.add(file)
    problems.error(file, key, 'schema', `needs a list named "${key}"; see geodata/README.md.`)
    return []
  }
  return list.flatMap((item: unknown, i) => {
    const path = `${key}[${i}]`
    const parsed = parseOrReport(schema, item, file, path, problems)
    if (parsed !== null) return [parsed]
    const id: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : null
    if (typeof id === 'string') problems.leftOut.add(id)
    return []
  })
}

/** The upgraded and well-formed life.json, or null with the problem reported. */
function readLifeFile(texts: LifeTexts, problems: ProblemList) {
  const value = readValue(texts, 'life.json', problems)
  if (value === undefined) return null
  if (typeof value !== 'object' || value === null) {
    problems.error('life.json', '', 'schema', 'needs an object; see geodata/README.md.')
    return null
  }
  const upgraded = upgradeLifeFile(value as Record<string, unknown>)
  if (!upgraded.ok) {
    problems.error(
      'life.json',
      'version',
      upgraded.code,
      upgraded.code === 'newer-version'
        ? `is of version ${String(upgraded.version)}, newer than this program; use a newer Etape.`
        : `needs "version": ${MODEL_VERSION} (found ${JSON.stringify(upgraded.version) ?? 'none'}).`,
    )
    return null
  }
  return parseOrReport(lifeFileSchema, upgraded.file, 'life.json', '', problems)
}

/** What has no geometry yet in a list of features: named, and left out by `isLeft`. */
function leave(
  texts: LifeTexts,
  file: 'places.geojson' | 'journeys.geojson',
  isLeft: (feature: unknown) => boolean,
): LifeTexts {
  const text = texts[file]
  if (text === undefined || !/"geometry"\s*:\s*null/.test(text)) return texts
  const parsed = parseJson(file, text)
  const features = parsed.ok ? (Object(parsed.value) as { features?: unknown }).features : null
  if (!Array.isArray(features)) return texts
  return { ...texts, [file]: JSON.stringify({ features: features.filter((each) => !isLeft(each)) }) }
} // prettier-ignore

/**
 * Places that have no coordinates yet are no fault, nor are journeys to and from them, but nothing
 * of theirs can be drawn: each is named, and left out with what happened there.
 */
function leaveUnplaced(texts: LifeTexts, problems: ProblemList): LifeTexts {
  const placed = leave(texts, 'places.geojson', (feature) => {
    const found = v.safeParse(unplacedSchema, feature)
    if (!found.success) return false
    const { id, properties } = found.output
    const name = properties.names[0]?.toponym ?? id
    const message = `"${name}" has no coordinates yet; give it a geometry. Until then it is kept in its file, and what happened there is not shown.`
    problems.warning('places.geojson', id, 'place-unplaced', message, { id, name })
    problems.leftOut.add(id)
    return true
  })
  return leave(placed, 'journeys.geojson', (feature) => {
    const found = v.safeParse(undrawnSchema, feature)
    if (!found.success) return false
    const { id } = found.output
    const message = `"${id}" has no line yet, as one of its ends has no coordinates. Until then it is kept in its file, and not shown.`
    problems.warning('journeys.geojson', id, 'journey-unplaced', message, { id })
    problems.leftOut.add(id)
    return true
  })
}

/** The well-formed items of a life's files; what is wrong with the others becomes problems. */
export function readFiles(all: LifeTexts, problems: ProblemList): LifeFiles {
  const texts = leaveUnplaced(all, problems)
  const life = readLifeFile(texts, problems)
  if (!life) problems.unread.add('life.json')
  return {
    life,
    sources: readList(texts, 'sources.json', sourceSchema, problems),
    places: readList(texts, 'places.geojson', placeSchema, problems),
    stays: readList(texts, 'stays.json', staySchema, problems),
    journeys: readList(texts, 'journeys.geojson', journeySchema, problems),
    events: readList(texts, 'events.json', eventSchema, problems),
  }
}

/**
 * Reads a life from the texts of its files. Every fault is named in one run; items with a fault
 * are left out, the rest goes on. Nothing is thrown for bad data.
 */
export function readLife(texts: LifeTexts): ReadLife {
  const problems = new ProblemList()
  const life = checkLife(draftOf(readFiles(texts, problems)), problems)
  // Without anybody to follow there is no life to show.
  return { life: life.subjects.length > 0 ? life : null, problems: problems.all }
}
