import { distanceKm } from '../../core/geo/distance'
import type {
  JourneyFeature,
  LifeEvent,
  PlaceFeature,
  Position,
  Stay,
  Text,
} from '../../core/life/model'
import type {
  PartialEvent,
  PartialJourney,
  PartialPlace,
  PartialStay,
  PartialTold,
} from '../partial-life'
import { parseWhen } from '../../core/time/edtf'
import { printWhen } from '../../core/time/print-when'
import type { Citing } from './cite'
import type { Merged } from './merge'

/** A place of a life's file: one that nobody could place yet has no geometry, and is kept. */
export type UnplacedFeature = Omit<PlaceFeature, 'geometry'> & {
  geometry: PlaceFeature['geometry'] | null
}

/** A journey of which an end is nowhere yet has no line, and is kept. */
export type UndrawnFeature = Omit<JourneyFeature, 'geometry'> & {
  geometry: JourneyFeature['geometry'] | null
}

const say = (text: Text | undefined) => Object.values(text ?? {})[0] ?? ''

/** A date as people write it, in the languages that Etape writes dates in. */
const inWords = (when: string, tag: string) =>
  (tag === 'en' || tag === 'ru') && parseWhen(when).ok ? printWhen(when, { lang: tag }) : when

/** Items with what a life needs and the files do not say: the least that can be said of each. */
export class Finishing {
  readonly #merged: Merged
  readonly #citing: Citing
  readonly #lang: string
  readonly #who: string
  /** Places of which the files do not say what they are. */
  kindless = 0
  /** Journeys of which they do not say how, and along what. */
  modeless = 0
  straight = 0

  constructor(merged: Merged, citing: Citing, o: { lang: string; who: string }) {
    this.#merged = merged
    this.#citing = citing
    this.#lang = o.lang
    this.#who = o.who
  }

  place(place: PartialPlace): UnplacedFeature {
    const { id, geometry, note } = place
    const isArea = geometry?.type === 'Polygon'
    if (!place.kind) this.kindless += 1
    const [first = { toponym: id, lang: this.#lang }] = place.names
    const names = place.names.length > 0 ? place.names : [first]
    const file = this.#merged.from.get(id)?.file ?? ''
    return {
      type: 'Feature',
      id,
      geometry: geometry ?? null,
      properties: {
        kind: place.kind ?? (isArea ? 'region' : 'town'),
        precision: place.precision ?? (isArea ? 'region' : 'settlement'),
        ...(place.radiusKm !== undefined && { radiusKm: place.radiusKm }),
        names: names.map((name) => ({
          ...name,
          lang: name.lang ?? this.#lang,
          status: name.status ?? 'official',
          sources: this.#citing.of(id, name.sources, { [name.lang ?? this.#lang]: name.toponym }),
        })),
        ...(place.within !== undefined && { within: place.within }),
        ...(place.territory && { territory: place.territory }),
        ...(note && { note }),
        located: place.located ?? { by: 'literature', note: { [this.#lang]: file } },
        ...(place.authorities && { authorities: place.authorities }),
      },
    }
  }

  #name(id: string | undefined): string {
    return id === undefined ? '' : (this.#merged.places.get(id)?.names[0]?.toponym ?? id)
  }

  #told(item: PartialTold & { when: string }, where: string) {
    const { id, who, when, whenOldStyle, text, certainty, sources, weight, calendar } = item
    const title = item.title ?? { [this.#lang]: where || when }
    // What a file calls certain is so only by a passage that somebody is said to have read.
    const isRead = sources?.some(({ basis }) => basis === 'read') ?? false
    const [tag = this.#lang] = Object.keys(title)
    // Where the file has no words of its own, what it does say: where and when.
    const said = [where, inWords(when, tag)].filter(Boolean).join(', ')
    return {
      id,
      who: who && who.length > 0 ? who : [this.#who],
      when,
      ...(whenOldStyle && { whenOldStyle }),
      title,
      text: text ?? { [tag]: said },
      certainty: isRead || certainty !== 'certain' ? (certainty ?? 'less-certain') : 'less-certain',
      sources: this.#citing.of(id, sources, say(text) ? text : { [tag]: said }),
      weight: weight ?? (2 as const),
      ...(calendar && { calendar }),
      ...(item.sensitive !== undefined && { sensitive: item.sensitive }),
      ...(item.alternatives && { alternatives: item.alternatives }),
      ...(item.note && { note: item.note }),
    }
  }

  stay(stay: PartialStay & { place: string; when: string }): Stay {
    return {
      ...this.#told(stay, this.#name(stay.place)),
      place: stay.place,
      kind: stay.kind ?? 'visit',
    }
  }

  event(event: PartialEvent & { place: string; when: string }): LifeEvent {
    return {
      ...this.#told(event, this.#name(event.place)),
      place: event.place,
      kind: event.kind ?? 'other',
    }
  }

  journey(journey: PartialJourney & { from: string; to: string; when: string }, line: Position[] | null, isDrawn: boolean): UndrawnFeature {
    const { from, to, via = [], exactnessKm, routeNote } = journey
    const legs = journey.legs ?? [{ mode: journey.modes?.[0] ?? ('unknown' as const), to: Math.max(1, (line?.length ?? 2) - 1) }]
    if (!journey.legs && !journey.modes) this.modeless += 1
    if (line && !isDrawn) this.straight += 1
    const [a, b] = [line?.[0], line?.at(-1)]
    const apart = a && b ? distanceKm(a, b) : 0
    const title = journey.title ?? { [this.#lang]: `${this.#name(from)} → ${this.#name(to)}` }
    const { id, ...told } = this.#told({ ...journey, title }, `${this.#name(from)} → ${this.#name(to)}`)
    return {
      type: 'Feature',
      id,
      geometry: line && { type: 'LineString', coordinates: line },
      properties: {
        ...told,
        from,
        to,
        via,
        modes: [...new Set(legs.map(({ mode }) => mode))],
        legs,
        route: journey.route ?? (isDrawn ? 'inferred' : 'schematic'),
        // A way between two points may bend a third of its length aside, and nobody knows where.
        exactnessKm: exactnessKm ?? (isDrawn ? 5 : Math.max(5, Math.round(apart / 3))),
        ...(routeNote && { routeNote }),
      },
    }
  } // prettier-ignore
}
