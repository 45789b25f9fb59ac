import type { FeatureCollection } from 'geojson'
import {
  ATLAS_FILES,
  meshOf,
  readAtlas,
  type Atlas,
  type AtlasSource,
  type AtlasTexts,
  type UnitMesh,
  type UnitTopology,
} from '../core/atlas'
import type { Day } from '../core/calendar/day'
import type { Lang } from '../core/life/model'
import { borderChanges, type BorderChange } from './states-changes'
import { colourFamilies, type Colouring } from './states-colours'
import { createCutter } from './states-cutter'
import { epochDays } from './states-epoch'
import { linesByDoubt } from './states-lines'
import { statesLegend, type StatesLegend } from './states-legend'
import { levelsFor, type Level } from './states-levels'
import { createNameScenes, type NamesView } from './states-name-scenes'
import { sceneOn, type StatesScene } from './states-scene'
import { thinned } from './states-thin'
import type { TileId } from './states-tile-id'
import type { StatesBounds } from './states-view'

/** What the atlas says of itself when it is opened. */
export interface AtlasFacts {
  /** See `epochDays`. */
  epochs: Day[]
  sources: AtlasSource[]
}

/**
 * Everything about the states that takes more than a moment: reading, cutting, lettering. It is
 * answered in a worker where there is one.
 */
export interface StatesDesk {
  open(): Promise<AtlasFacts>
  /** A vector tile of a day, from the best level that has come so far. */
  tile(ask: TileId & { day: Day }): Promise<ArrayBuffer>
  names(ask: { day: Day; lang: Lang; view: NamesView }): Promise<FeatureCollection>
  legend(ask: { day: Day; bounds: StatesBounds | null }): Promise<StatesLegend>
  changes(ask: { bounds: StatesBounds }): Promise<BorderChange[]>
}

export interface DeskOptions {
  /** The text of a file of `geodata/borders/`; rejects where it cannot be had. */
  fetchText(file: string): Promise<string>
  /** The levels that may be fetched; `coarse` is among them. */
  levels: readonly Level[]
  /** A level has come after tiles were cut from a coarser one in its place. */
  onFiner(level: Level): void
}

/** Scenes of so many days are kept for each level. */
const SCENES = 8
/** Below this zoom of the tiles the lines are thinned, by so many px of zoom 0: a pixel at most. */
const FAR_BELOW = 2
const FAR_PX = 0.2
/** Ms that a tile waits for its level, rather than be cut from a coarser one and then again. */
const PATIENCE_MS = 1000

function createDrawer(atlas: Atlas, colours: Colouring, mesh: UnitMesh, level: Level) {
  type Cutter = ReturnType<typeof createCutter>
  let [near, far]: [Cutter | null, Cutter | null] = [null, null]
  // Only the finest level is seen from so near that a doubt has a width.
  const doubts = level === 'fine' ? () => linesByDoubt(atlas, mesh) : null
  const cutterFor = ({ z }: TileId) =>
    z < FAR_BELOW
      ? (far ??= createCutter(thinned(mesh, FAR_PX), null))
      : (near ??= createCutter(mesh, doubts))
  const scenes = new Map<Day, StatesScene>()
  return (day: Day, tile: TileId): ArrayBuffer => {
    const scene = scenes.get(day) ?? sceneOn(atlas, mesh, colours, day)
    scenes.delete(day)
    scenes.set(day, scene)
    if (scenes.size > SCENES)
      for (const oldest of [...scenes.keys()].slice(0, 1)) scenes.delete(oldest)
    // A copy: what is cut may lie in a larger buffer.
    return cutterFor(tile)(scene, tile).slice().buffer
  }
}

const pause = (ms: number) => new Promise<void>((done) => void setTimeout(done, ms))

/** Opens what is needed and throws (rejects) only in `open`, or where `open` did. */
export function createDesk({ fetchText, levels, onFiner }: DeskOptions): StatesDesk {
  const fetchMesh = async (level: Level): Promise<UnitMesh> =>
    meshOf(JSON.parse(await fetchText(`units-${level}.topojson`)) as UnitTopology)

  async function read() {
    const [coarse, ...texts] = await Promise.all([
      fetchMesh('coarse'),
      ...ATLAS_FILES.map(fetchText),
    ])
    const named = Object.fromEntries(ATLAS_FILES.map((file, i) => [file, texts[i] ?? '']))
    const { atlas, problems } = readAtlas(named as unknown as AtlasTexts, coarse.exactness)
    if (!atlas) throw new Error(problems[0]?.message ?? 'the borders cannot be read')
    const colours = colourFamilies(atlas, coarse)
    const drawerOf = (mesh: UnitMesh, level: Level) => createDrawer(atlas, colours, mesh, level)
    const names = createNameScenes(atlas, coarse, colours)
    const drawers = new Map([['coarse' as Level, drawerOf(coarse, 'coarse')]])
    return { atlas, coarse, colours, names, drawers, drawerOf }
  }

  let opening: ReturnType<typeof read> | null = null
  const opened = () =>
    (opening ??= read().catch((error: unknown) => {
      // The next question tries again.
      opening = null
      throw error
    }))
  /** The levels that have been asked for; the coarse one comes with the atlas. */
  const coming = new Map<Level, Promise<void>>([['coarse', Promise.resolve()]])
  /** Levels in whose place tiles were cut from coarser ones. */
  const missed = new Set<Level>()

  async function bring(level: Level): Promise<void> {
    const [{ drawers, drawerOf }, mesh] = await Promise.all([opened(), fetchMesh(level)])
    drawers.set(level, drawerOf(mesh, level))
    if (missed.delete(level)) onFiner(level)
  }

  /** Fetches a level once; a failed one again at the next wish. Done in any case. */
  function wish(level: Level): Promise<void> {
    if (!levels.includes(level)) return Promise.resolve()
    // Coarser lines are better than none.
    const awaited = coming.get(level) ?? bring(level).catch(() => void coming.delete(level))
    coming.set(level, awaited)
    return awaited
  }

  return {
    async open() {
      const { atlas } = await opened()
      return { epochs: epochDays(atlas), sources: [...atlas.sources.values()] }
    },
    async tile({ day, ...id }) {
      const { drawers } = await opened()
      const [best = 'coarse', ...others] = levelsFor(id.z)
      if (!drawers.has(best)) await Promise.race([wish(best), pause(PATIENCE_MS)])
      const there = [best, ...others].find((level) => drawers.has(level))
      if (there !== best) missed.add(best)
      return drawers.get(there ?? 'coarse')?.(day, id) ?? new ArrayBuffer(0)
    },
    async names({ day, lang, view }) {
      // What is lettered is drawn, too: its level is under way by the time that its tiles are asked for.
      const [best = 'coarse'] = levelsFor(Math.floor(view.zoom))
      void wish(best)
      return (await opened()).names(day, lang, view)
    },
    async legend({ day, bounds }) {
      const { atlas, coarse, colours } = await opened()
      return statesLegend(atlas, coarse, colours, day, bounds)
    },
    async changes({ bounds }) {
      const { atlas, coarse } = await opened()
      return borderChanges(atlas, coarse, bounds)
    },
  }
}
