import type { Check } from './check'

/** Ids are unique across a life, whatever their kind: the first keeps the id, the second goes. */
export const checkIds: Check = (draft, problems) => {
  const seen = new Map<string, string>()
  const unique = <T extends { id: string }>(items: T[], file: string): T[] =>
    items.filter(({ id }) => {
      const holder = seen.get(id)
      if (holder === undefined) {
        seen.set(id, file)
        return true
      }
      problems.error(
        file,
        id,
        'duplicate-id',
        `the id "${id}" is already used in ${holder}; give this one another.`,
        { id },
      )
      return false
    })
  return {
    ...draft,
    subjects: unique(draft.subjects, 'life.json'),
    chapters: unique(draft.chapters, 'life.json'),
    gaps: unique(draft.gaps, 'life.json'),
    ...(draft.media && { media: unique(draft.media, 'life.json') }),
    sources: unique(draft.sources, 'sources.json'),
    places: unique(draft.places, 'places.geojson'),
    stays: unique(draft.stays, 'stays.json'),
    journeys: unique(draft.journeys, 'journeys.geojson'),
    events: unique(draft.events, 'events.json'),
    // Last, as all else is worth more than they.
    ...(draft.contemporaries && { contemporaries: unique(draft.contemporaries, 'life.json') }),
  }
}
