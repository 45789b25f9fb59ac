import { whenOf } from '../core/time/edtf'
import { isoFromDay, type Day } from '../core/time/day'
import type { Journey, Life, LifeEvent, Person, Stay } from '../core/life/model'
import { storyPoints } from '../core/story/points'

type Told = Stay | Journey | LifeEvent

/** The first day that a date leaves open; of one without beginning its last. */
export function dayOf(when: string): Day {
  const [from, to] = whenOf(when).outer
  return Number.isFinite(from) ? from : to
}

/** Whose an item is, and when the explorer tells it: of those who have it the life's first. */
export function momentOf(life: Life, item: Told): { person: Person; moment: number } | null {
  for (const person of life.subjects) {
    if (!item.who.includes(person.id)) continue
    const point = storyPoints(life, person.id).find((each) => each.item.id === item.id)
    if (point) return { person, moment: point.moment }
  }
  return null
}

/** Where the explorer is to open; what is left out it decides by itself. */
export interface ExplorerAt {
  /** Of another life than the first. */
  life?: string | null
  lang?: string | null
  /** Of another person than the life's first. */
  who?: string | null
  moment?: number | null
  selected?: { kind: string; id: string } | null
  /** A step of a tour, from 1. */
  step?: { tour: string; step: number } | null
}

/** The explorer's query at a moment: `?date=1917-04-10&lang=en&place=…`. */
export function explorerQuery({ life, lang, who, moment, selected, step }: ExplorerAt): string {
  const query = new URLSearchParams()
  if (life) query.set('life', life)
  if (typeof moment === 'number') query.set('date', isoFromDay(Math.floor(moment)))
  if (lang) query.set('lang', lang)
  if (who) query.set('who', who)
  if (selected) query.set(selected.kind, selected.id)
  if (step) {
    query.set('tour', step.tour)
    query.set('step', String(step.step))
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
