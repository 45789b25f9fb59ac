import type { Day } from '../core/time/day'
import type { TimeSpan } from '../core/itinerary/within'
import type { Journey, Lang, Life, LifeEvent, Person, Stay } from '../core/life/model'
import type { Certainty } from '../core/life/vocabulary'
import type { StoryPoint } from '../core/story/points'
import type { AccountWords } from './evidence/accounts'
import type { LifeWords } from './words'

/** What a reader can do from a card; a page without script has none of it. */
export interface CardActions {
  /** To a moment of the story. */
  seek(moment: number): void
  /** Uncovers what tells of violence, or covers it again. */
  toggleVeil(id: string): void
  /** Follows the n-th account of an item. */
  followAccount(id: string, n: number): void
  /** Follows another person of the life. */
  followPerson(id: string): void
}

/** Everything that a card needs to know besides what it is about: whoever shows it hands this over. */
export interface Reader {
  life: Life
  /** What of it the reader wants to see: all of it, where nothing is sifted. */
  sifted: Life
  /** Whom the reader follows. */
  person: Person
  /** Everything that is told of that person, in order. */
  points: readonly StoryPoint[]
  lang: Lang
  /** BCP 47. */
  locale: string
  words: LifeWords
  /** The day whose names count. */
  day: Day
  /** Where the clock stands; null where there is none. */
  moment: number | null
  /** The part of the life that is picked. */
  span: TimeSpan | null
  /** Ids of what is told, or under way, at the clock's moment. */
  current: ReadonlySet<string>
  /** Of these the one that is told; null where nothing is. */
  told: string | null
  /** Where the person is at the clock's moment, as far as that is known. */
  whereabouts: string | null
  /** How sure an item is, and in words why less than by itself; empty where it is not. */
  certaintyOf(item: { id: string; certainty: Certainty }): { certainty: Certainty; why: string }
  isVeiled(item: Stay | Journey | LifeEvent): boolean
  accountsOf(id: string): readonly AccountWords[]
  act: CardActions | null
}
