import { Map as GlMap } from 'maplibre-gl'

/** Ms after which a frame is drawn though tiles are missing, so that the map is seen to come. */
const PATIENCE_MS = 700

/**
 * A map that draws less often while it comes. Every tile, font and source that arrives asks for a
 * frame, and where there is no graphics card a frame costs more than what it shows is worth. Until
 * the map has come to rest for the first time, frames wait for all tiles that are on their way; a
 * hand on the map or a flight of the camera does not wait.
 */
export class GatheringMap extends GlMap {
  // Declared only: the constructor of the map asks for frames before fields would be set.
  private declare hasRested: boolean | undefined
  private declare lastFrame: number | undefined
  private declare later: ReturnType<typeof setTimeout> | undefined

  override triggerRepaint(): void {
    if (!this.style) return
    if (this.hasRested === undefined) this.begin()
    if (this.hasRested || this.isMoving() || this.areTilesLoaded()) return super.triggerRepaint()
    const wait = (this.lastFrame ?? -Infinity) + PATIENCE_MS - performance.now()
    if (wait <= 0) return super.triggerRepaint()
    this.later ??= setTimeout(() => {
      this.later = undefined
      this.triggerRepaint()
    }, wait)
  }

  private begin(): void {
    this.hasRested = false
    this.on('render', () => {
      this.lastFrame = performance.now()
    })
    this.once('idle', () => {
      this.hasRested = true
    })
    this.once('remove', () => clearTimeout(this.later))
  }
}
