/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** Ocean, lakes and rivers of one Natural Earth scale, as they were in the period. */
import type { Feature, Position } from 'geojson'
import { snapToAntimeridian } from './antimeridian'
import { isInRing } from './measure'
import { lakesOfPeriod, oceanOfPeriod, type Lake } from './period'
import { linesOf, polygonsOf, readShapes, type Rings, type Scale } from './sources'

export interface River {
  name: string
  /** Natural Earth's scale rank: 0 the greatest. */
  rank: number
  /** Year from which a canal of the period is there. */
  built?: number
  lines: Position[][]
}

export interface Waters {
  ocean: Rings[]
  lakes: Lake[]
  rivers: River[]
}

/** Canals that a map of the period must not show; Suez (1869) was always there. */
const NEWER_CANALS = /Volga-Don Canal|Main-Danube/i
/** Opened on 15 August 1914. */
const PANAMA = { name: /Panama Canal/, built: 1914 }

/** Reads all three scales; the finest tells the others which lakes are of today only. */
export async function readWaters(root: string): Promise<Record<Scale, Waters>> {
  const raw = {
    '110m': await readScale(root, '110m'),
    '50m': await readScale(root, '50m'),
    '10m': await readScale(root, '10m'),
  }
  const ofPeriod = (waters: Waters): Waters => {
    const lakes = lakesOfPeriod(waters.lakes, raw['10m'].lakes)
    const ocean = oceanOfPeriod(waters.ocean)
    return { ...waters, ocean, lakes: lakes.filter((lake) => !isInside(lake, ocean)) }
  }
  return { '110m': ofPeriod(raw['110m']), '50m': ofPeriod(raw['50m']), '10m': ofPeriod(raw['10m']) }
}

/** The IJsselmeer, once the Zuiderzee has taken its place. */
function isInside(lake: Lake, ocean: Rings[]): boolean {
  if (!lake.names.includes('IJsselmeer')) return false
  return ocean.some(([outer, ...holes]) => {
    const inOuter = isInRing(lake.rings[0]![0]!, outer!)
    return inOuter && !holes.some((hole) => isInRing(lake.rings[0]![0]!, hole))
  })
}

async function readScale(root: string, scale: Scale): Promise<Waters> {
  const waters = await readRequired(root, `ne_${scale}_ocean`)
  // The shapefile in Debian's libmagics++-data is the ocean and the lakes in one; Natural Earth's own come apart.
  const apart = (await readShapes(root, `ne_${scale}_lakes`)) ?? []
  const isOcean = (feature: Feature) => feature.properties?.featurecla === 'Ocean'
  const lakes = [...waters.filter((feature) => !isOcean(feature)), ...apart]
  const rivers = await readRequired(root, `ne_${scale}_rivers_lake_centerlines`)
  return {
    ocean: waters.filter(isOcean).flatMap((feature) => polygonsOf(feature.geometry).map(snapRings)),
    lakes: lakes.flatMap(toLakes),
    rivers: rivers.map(toRiver).filter(({ name }) => !NEWER_CANALS.test(name)),
  }
}

async function readRequired(root: string, name: string): Promise<Feature[]> {
  const features = await readShapes(root, name)
  if (features === undefined)
    throw new Error(`${name}.shp is not below ${root}; see the README on how to get it`)
  return features
}

const snapRings = (rings: Rings): Rings => rings.map((ring) => ring.map(snapToAntimeridian))

function toLakes({ geometry, properties }: Feature): Lake[] {
  const names = [properties?.name, properties?.name_alt, properties?.dam_name]
  const year = Number(properties?.year ?? 0)
  return polygonsOf(geometry).map((rings) => ({
    names: names.filter((name): name is string => typeof name === 'string' && name !== ''),
    rings,
    damYear: year > 0 ? year : undefined,
  }))
}

function toRiver({ geometry, properties }: Feature): River {
  const name = String(properties?.name ?? '')
  return {
    name,
    ...(PANAMA.name.test(name) ? { built: PANAMA.built } : {}),
    rank: Number(properties?.scalerank),
    lines: linesOf(geometry),
  }
}
