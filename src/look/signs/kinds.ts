import type { StayKind } from '../../core/life/vocabulary'
import type { Pattern } from '../patterns'
import type { Shape } from './shapes'

/** Families of stays that the eye can hold apart; `pass` is a place he only passed through. */
export const FAMILIES = [
  'home', 'prison', 'exile', 'hiding', 'visit', 'front', 'asylum', 'pass',
] as const // prettier-ignore
export type Family = (typeof FAMILIES)[number]

const OF_KIND: Record<StayKind, Family> = {
  residence: 'home',
  school: 'home',
  work: 'visit',
  conference: 'visit',
  visit: 'visit',
  transit: 'visit',
  hospital: 'visit',
  prison: 'prison',
  internment: 'prison',
  exile: 'exile',
  hiding: 'hiding',
  front: 'front',
  asylum: 'asylum',
}

export function familyOf(kind: StayKind): Family {
  return OF_KIND[kind]
}

/** How a family looks, on the map, the track and in lists: never by colour alone. */
export interface Look {
  /** Okabe–Ito, without vermilion: that one belongs to the path. */
  colour: string
  shape: Shape
  pattern: Pattern
}

export const LOOKS: Record<Family, Look> = {
  home: { colour: '#009e73', shape: 'disc', pattern: 'plain' },
  prison: { colour: '#000000', shape: 'square', pattern: 'hatched' },
  exile: { colour: '#0072b2', shape: 'diamond', pattern: 'plain' },
  hiding: { colour: '#f0e442', shape: 'disc', pattern: 'half' },
  visit: { colour: '#56b4e9', shape: 'triangle', pattern: 'plain' },
  front: { colour: '#e69f00', shape: 'hexagon', pattern: 'dotted' },
  asylum: { colour: '#cc79a7', shape: 'disc', pattern: 'ringed' },
  pass: { colour: '#ffffff', shape: 'disc', pattern: 'plain' },
}
