/** Which scale, which rivers, lakes and depths a zoom shows: the generalisation of the map in one table. */
import type { Scale } from './sources'

export interface ZoomPlan {
  scale: Scale
  /** Natural Earth scale rank up to which rivers are drawn; -1 for none. */
  riverRank: number
  lakeSquareKm: number
  /** Smaller islands are left out: skerries by the hundred blacken a shore. */
  islandSquareKm: number
  /** Times the elevation grid is halved before the sea floor is drawn from it. */
  floorHalvings: 1 | 2
  /**
   * Units across a tile, four to a pixel (eight would cost a seventh more bytes, and nobody would see it). The last
   * zoom is finer because the map goes on enlarging it.
   */
  extent: number
  /** Pixels (512 to a tile) by which a line may be simplified. */
  tolerance: number
}

/** Metres; the steps of the atlases of the time, with 50 for the shallow seas of the north. */
export const DEPTHS = [50, 200, 1000, 2000, 4000] as const

export const ZOOM_PLANS: readonly ZoomPlan[] = [
  {
    scale: '110m',
    riverRank: -1,
    lakeSquareKm: 15000,
    islandSquareKm: 0,
    floorHalvings: 2,
    extent: 2048,
    tolerance: 0.4,
  },
  {
    scale: '110m',
    riverRank: 2,
    lakeSquareKm: 8000,
    islandSquareKm: 0,
    floorHalvings: 2,
    extent: 2048,
    tolerance: 0.4,
  },
  {
    scale: '50m',
    riverRank: 2,
    lakeSquareKm: 2500,
    islandSquareKm: 0,
    floorHalvings: 2,
    extent: 2048,
    tolerance: 0.4,
  },
  {
    scale: '50m',
    riverRank: 4,
    lakeSquareKm: 900,
    islandSquareKm: 0,
    floorHalvings: 1,
    extent: 2048,
    tolerance: 0.4,
  },
  {
    scale: '50m',
    riverRank: 6,
    lakeSquareKm: 300,
    islandSquareKm: 0,
    floorHalvings: 1,
    extent: 2048,
    tolerance: 0.4,
  },
  {
    scale: '10m',
    riverRank: 7,
    lakeSquareKm: 100,
    islandSquareKm: 12,
    floorHalvings: 1,
    extent: 2048,
    tolerance: 0.5,
  },
  {
    scale: '10m',
    riverRank: 10,
    lakeSquareKm: 4,
    islandSquareKm: 1.5,
    floorHalvings: 1,
    extent: 4096,
    tolerance: 0.4,
  },
]
