import { existsSync } from 'node:fs'
import { dirname, extname } from 'node:path'
import type { Life, Position } from '../core/life/model'
import { MOST_PX } from '../figure/figure'
import { viewAround } from '../figure/framing'
import { FLAVOURS, type Flavour } from '../look/flavours'
import { WRITERS } from './figure-file'
import { openGround } from './figure-ground'
import { faultOfSize, LEAST_PX, makeFigure } from '../figure/asked/made'
import { wishFor, type Request } from './figure-subject'
import { langOf, wordsIn } from './figure-words'
import { lifeFolders, openLife } from './folder'
import { nearest } from './near'
import { readOptions } from './options'
import { Refusal } from './outcome'
import { readTours } from './tours'

const DEFAULT_SIZE = '1600x1000'
function sizeOf(text: string): { width: number; height: number } {
  const [, width, height] = (/^(\d+)x(\d+)$/.exec(text) ?? []).map(Number)
  if (!width || !height) throw new Refusal(`"${text}" is no size; write WIDTHxHEIGHT in px, like ${DEFAULT_SIZE}`, 2) // prettier-ignore
  const fault = faultOfSize({ width, height })
  if (fault === 'too-large') throw new Refusal(`${text} is too large: a side has ${String(MOST_PX)} px at most`, 2) // prettier-ignore
  if (fault === 'too-small') throw new Refusal(`${text} is too small for a map: a side has ${String(LEAST_PX)} px at least`, 2) // prettier-ignore
  return { width, height }
}

function flavourOf(text: string): Flavour {
  const flavour = FLAVOURS.find((each) => each === text)
  if (flavour) return flavour
  throw new Refusal(`there is no flavour "${text}"; there are ${FLAVOURS.join(', ')}`, 2)
}

function fileOf(out: string | undefined): { file: string; kind: string } {
  const kinds = Object.keys(WRITERS)
  if (!out) throw new Refusal('figure needs --out FILE', 2)
  const kind = extname(out).slice(1).toLowerCase()
  if (!kinds.includes(kind)) throw new Refusal(`"${out}" ends in none of ${kinds.map((end) => `.${end}`).join(', ')}`, 2) // prettier-ignore
  if (!existsSync(dirname(out))) throw new Refusal(`there is no folder "${dirname(out)}"`, 2)
  return { file: out, kind }
}

/** The view of an address: `lat,lon,zoom`. */
function centreOf(text: string): { centre: Position; zoom: number } {
  const [lat = NaN, lon = NaN, zoom = NaN, ...more] = text.split(',').map(Number)
  const isView = Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 12
  if (!isView || more.length > 0) throw new Refusal(`"${text}" is no view; write LAT,LON,ZOOM like 48,16,4.5`, 2) // prettier-ignore
  return { centre: [lon, lat], zoom }
}

interface Choice {
  journey?: string
  place?: string
  tour?: string
  chapter?: string
}

function requestOf(dates: readonly string[], choice: Choice, life: Life, folder: string): Request {
  const asked = [...dates, choice.journey, choice.place, choice.chapter, choice.tour].filter(
    Boolean,
  )
  if (asked.length !== 1) throw new Refusal('figure needs one of DATE, --journey ID, --place ID, --tour ID', 2) // prettier-ignore
  const [text = ''] = dates
  if (choice.journey) return { kind: 'journey', id: choice.journey }
  if (choice.place) return { kind: 'place', id: choice.place }
  if (choice.chapter) return { kind: 'chapter', id: choice.chapter }
  if (!choice.tour) return { kind: 'date', text }
  const { tours } = readTours(folder, life)
  const tour = tours.find(({ id }) => id === choice.tour)
  const like = nearest(choice.tour, tours.map(({ id }) => id)) // prettier-ignore
  if (!tour) throw new Refusal(`the life has no tour "${choice.tour}"${like.length > 0 ? `; there is "${like.join('", "')}"` : ''}`, 2) // prettier-ignore
  return { kind: 'tour', tour }
}

/** `figure DATE|--journey ID|--place ID|--chapter ID|--tour ID --out FILE`: the map of a moment, to be printed or put into a text. */
export async function runFigure(args: string[]): Promise<number> {
  const string = { type: 'string' } as const
  const { values, positionals } = readOptions({
    args,
    options: {
      ...{
        journey: string,
        place: string,
        chapter: string,
        tour: string,
        who: string,
        life: string,
      },
      ...{ out: string, size: string, lang: string, flavour: string, view: string },
    },
  })
  const option = values as Partial<Record<keyof Choice | 'who' | 'life' | 'out' | 'size' | 'lang' | 'flavour' | 'view', string>> // prettier-ignore
  const { file, kind } = fileOf(option.out)
  const { width, height } = sizeOf(option.size ?? DEFAULT_SIZE)
  const lang = langOf(option.lang ?? 'en')
  const flavour = flavourOf(option.flavour ?? 'paper')
  const folder = option.life ?? lifeFolders()[0] ?? ''
  const life = openLife(folder)
  const who = personOf(life, option.who)
  const t = wordsIn(lang)
  const request = requestOf(positionals, option, life, folder)
  const around = option.view === undefined ? null : centreOf(option.view)
  const made = makeFigure({
    ...{ wish: wishFor(request, { life, who }), asked: { life, who, lang, t } },
    ...{ size: { width, height }, flavour, groundOf: openGround },
    viewOf: around ? (map) => viewAround(around, map) : undefined,
  })
  const { svg } = await made.catch((error: unknown) => {
    throw error instanceof RangeError ? new Refusal(error.message, 2) : error
  })
  await WRITERS[kind]?.(svg, file, { width, height })
  return 0
}

function personOf(life: Life, who: string | undefined): string {
  const ids = life.subjects.map(({ id }) => id)
  const id = who ?? ids[0] ?? ''
  if (!ids.includes(id)) throw new Refusal(`"${id}" is nobody of this life; it knows ${ids.join(', ')}`, 2) // prettier-ignore
  return id
}
