import centroid from '@turf/centroid'
import { checkCoordinates } from '../../core/check/check-coordinates'
import type { Draft } from '../../core/life/draft'
import type { Journey, Place, Position } from '../../core/life/model'
import { ProblemList } from '../../core/life/problems'
import type { PartialLife, PartialPlace } from '../partial-life'
import type { Where } from './reading'

/** The point that stands for a place: itself, or the middle of its area. */
export function pointOf({ geometry }: PartialPlace): Position | null {
  if (!geometry) return null
  return geometry.type === 'Point'
    ? geometry.coordinates
    : (centroid(geometry).geometry.coordinates as Position)
}

/** What the check of a life's coordinates looks at, and nothing else. */
function draftOf(life: PartialLife): Draft {
  const places = [...life.places.values()].flatMap((place) => {
    const at = pointOf(place)
    return at ? [{ ...place, at } as unknown as Place] : []
  })
  const journeys = life.journeys.filter(({ line, from, to }) => line && (from ?? to))
  return {
    id: '',
    languages: [],
    title: {},
    edition: { number: '', date: '' },
    subjects: [],
    chapters: [],
    gaps: [],
    sources: [],
    stays: [],
    events: [],
    places,
    journeys: journeys as Journey[],
  }
}

/** Reports places and lines of which longitude and latitude look swapped, or that miss each other. */
export function checkSwapped(life: PartialLife, whereOf: (id: string) => Where | undefined): void {
  const found = new ProblemList()
  checkCoordinates(draftOf(life), found)
  for (const { path, code, message, values } of found.all) {
    const [id = '', field = 'geometry'] = path.split('.')
    const where = whereOf(id)
    where?.problems.error(where.file, where.at(field), code, message, values)
  }
}
