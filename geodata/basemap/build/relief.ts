/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** The raster archive: shaded relief with a light hypsometric tint, opaque, for the land under everything. */
import sharp from 'sharp'
import {
  evenOut,
  halve,
  readElevation,
  sampleLand,
  type ElevationGrid,
  type ElevationSample,
} from './elevation'
import { landColour, smoothStep } from './hypsometry'
import { writePmtiles, type Tile } from './pmtiles-writer'
import { findSource } from './sources'

const TILE_PIXELS = 512
const MAX_ZOOM = 4
const QUALITY = 80

/** Slopes are steepened so that mountains read at the scale of a continent, the more the smaller the map. */
const EXAGGERATION = [70, 50, 34, 22, 15]

/** Light from the north-west, as printed relief has it, and a weaker one that keeps ridges along it from vanishing. */
const LIGHTS = [
  { azimuth: 315, weight: 0.75 },
  { azimuth: 260, weight: 0.25 },
]

/** Slopes (rise over run) below which the steps of the soundings, not the land, cast the shade; and above which none does. */
const CALM: [number, number] = [0.0012, 0.007]

const RADIANS = Math.PI / 180
const METRES_PER_DEGREE = 111_195

export async function buildRelief(sources: string): Promise<Buffer> {
  const path = findSource(sources, 'etopo5.cdf')
  if (path === undefined) throw new Error('etopo5.cdf is missing; see the README')
  const finest = evenOut(readElevation(path))
  const half = halve(finest)
  const quarter = halve(half)
  const grids = [quarter, quarter, half, finest, finest]
  const tiles: Tile[] = []
  for (const [z, grid] of grids.entries()) {
    for (let x = 0; x < 2 ** z; x++)
      for (let y = 0; y < 2 ** z; y++)
        tiles.push({ z, x, y, data: await reliefTile(grid, z, x, y) })
  }
  return writePmtiles(tiles, {
    kind: 'webp',
    minZoom: 0,
    maxZoom: MAX_ZOOM,
    bounds: [-180, -85.0511288, 180, 85.0511288],
    center: [35, 50, 3],
    metadata: {
      name: 'Etape relief',
      description: 'Shaded relief of the land',
      attribution: 'ETOPO5 (NOAA)',
    },
  })
}

async function reliefTile(
  grid: ElevationGrid,
  z: number,
  x: number,
  y: number,
): Promise<Uint8Array> {
  const pixels = new Uint8Array(TILE_PIXELS * TILE_PIXELS * 3)
  const across = TILE_PIXELS * 2 ** z
  for (let row = 0; row < TILE_PIXELS; row++) {
    const latitude = latitudeAt((y * TILE_PIXELS + row + 0.5) / across)
    for (let column = 0; column < TILE_PIXELS; column++) {
      const longitude = ((x * TILE_PIXELS + column + 0.5) / across) * 360 - 180
      const sample = sampleLand(grid, longitude, latitude)
      pixels.set(
        landColour(
          longitude,
          latitude,
          sample.metres,
          lightOn(sample, grid, latitude, EXAGGERATION[z]!),
        ),
        (row * TILE_PIXELS + column) * 3,
      )
    }
  }
  return sharp(pixels, { raw: { width: TILE_PIXELS, height: TILE_PIXELS, channels: 3 } })
    .webp({ quality: QUALITY, effort: 6 })
    .toBuffer()
}

/** Latitude at a share (0–1) of the way down the Mercator square. */
function latitudeAt(share: number): number {
  return Math.atan(Math.sinh(Math.PI * (1 - 2 * share))) / RADIANS
}

/** How a slope stands to the light: -1 turned away, 0 level, 1 facing. */
function lightOn(
  sample: ElevationSample,
  grid: ElevationGrid,
  latitude: number,
  exaggeration: number,
): number {
  const step = (360 / grid.width) * METRES_PER_DEGREE
  const slopeEast = sample.eastward / (step * Math.max(Math.cos(latitude * RADIANS), 0.2))
  const slopeNorth = sample.northward / step
  const [east, north] = [slopeEast * exaggeration, slopeNorth * exaggeration]
  const calm = smoothStep(...CALM, Math.hypot(slopeEast, slopeNorth))
  // Light travels flat here: the level is neutral by itself, and plains keep the colour of the paper.
  const steepness = Math.sqrt(1 + east * east + north * north)
  return LIGHTS.reduce((sum, { azimuth, weight }) => {
    const facing = -(east * Math.sin(azimuth * RADIANS) + north * Math.cos(azimuth * RADIANS))
    return sum + (weight * calm * facing) / steepness
  }, 0)
}
