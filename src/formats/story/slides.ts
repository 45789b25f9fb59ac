import type { Geometry } from 'geojson'
import * as v from 'valibot'
import { readWritten } from '../../core/time/written/written'
import { ProblemList } from '../../core/life/problems'
import { gatherFeatures, type Feature } from '../rows/foreign'
import type { ReadFile } from '../format'
import { Gathering } from '../rows/gather'
import { htmlText } from '../rows/html-text'
import type { Where } from '../rows/reading'

/** Programs write `null` for what nobody filled in. */
const words = v.pipe(v.nullish(v.string()), v.transform((said) => said ?? undefined)) // prettier-ignore
const text = v.optional(v.looseObject({ headline: v.optional(words), text: v.optional(words) }))
const figure = v.optional(v.union([v.number(), v.string()]))
const dateSchema = v.looseObject({
  year: figure,
  month: figure,
  day: figure,
  display_date: v.optional(words),
})

export const slideSchema = v.looseObject({
  type: v.optional(words),
  date: v.optional(words),
  location: v.optional(v.looseObject({ name: v.optional(words), lat: figure, lon: figure })),
  text,
  start_date: v.optional(dateSchema),
  end_date: v.optional(dateSchema),
  group: v.optional(words),
})
export type Slide = v.InferOutput<typeof slideSchema>
type SlideDate = v.InferOutput<typeof dateSchema>

const said = (value: unknown) =>
  value === undefined || value === '' ? undefined : String(value as string | number)
const plain = (html: string | undefined) =>
  html === undefined ? undefined : htmlText(html) || undefined

/** A date in parts: what is displayed, or year, month and day; years before Christ are negative there. */
function dateOf(date: SlideDate | undefined): string | undefined {
  if (!date) return undefined
  const year = said(date.year)
  if (year === undefined) return date.display_date
  if (/^-\d+$/.test(year)) return `${year.slice(1)} BC`
  const parts = [year.padStart(4, '0'), said(date.month), said(date.day)]
  return parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-')
}

/** A slide that says when in its headline or text alone: that is its date. */
function dateInWords(...texts: (string | undefined)[]): string | undefined {
  return texts.find(
    (each) => each !== undefined && each.length < 60 && /\d{4}/.test(each) && readWritten(each).ok,
  )
}

function geometryOf({ location }: Slide): Geometry | null {
  const [lon, lat] = [location?.lon, location?.lat]
  if (lon === undefined || lat === undefined || lon === '' || lat === '') return null
  return { type: 'Point', coordinates: [Number(lon), Number(lat)] }
}

function featureOf(slide: Slide, where: Where): Feature {
  const [headline, words] = [plain(slide.text?.headline), plain(slide.text?.text)]
  const [start, end] = [dateOf(slide.start_date), dateOf(slide.end_date)]
  const date = slide.date || start
  const place = plain(slide.location?.name)
  const cells: Record<string, string | null> = {
    place: place ?? null,
    title: headline ?? null,
    text: words ?? null,
    ...(end === undefined
      ? { date: date || dateInWords(headline, words) || null }
      : { start: date ?? null, end }),
    group: slide.group ?? null,
  }
  return { cells, geometry: geometryOf(slide), where }
}

/** The slides of a story as events at places; the first that has no place names the whole. */
export function readSlides(
  slides: readonly Slide[],
  title: string | undefined,
  path: string,
  file: string,
  problems: ProblemList,
): ReadFile {
  const overview = slides.find((slide) => slide.type === 'overview')
  const name = title ?? plain(overview?.text?.headline)
  const pictures = slides.filter((slide) => slide.media !== undefined).length
  if (pictures > 0) {
    const message = `its ${pictures} pictures and sounds are not taken: they lie on other sites.`
    problems.warning(file, path, 'media-left', message, { n: pictures })
  }
  const gathering = new Gathering(file)
  const features = slides.flatMap((slide, i) => {
    if (slide === overview) return []
    return [featureOf(slide, { file, problems, at: (field) => `${path}[${i}].${field}` })]
  })
  gatherFeatures(features, gathering)
  const isRussian = /\p{Script=Cyrillic}/u.test(name ?? '')
  const life = gathering.life(name ? { title: { [isRussian ? 'ru' : 'en']: name } } : {})
  return { life, problems: problems.all }
}
