import type { Means } from '../../scene/marker-now'

type Pen = CanvasRenderingContext2D
/** Draws within 20 px around the middle, heading right: `ink` on a ground of `ground`. */
type Draw = (pen: Pen, ink: string, ground: string) => void

/** A silhouette from SVG path data in a box of 24, scaled to the disc. */
function silhouette(filled: string, holes = '', strokes = ''): Draw {
  return (pen, ink, ground) => {
    pen.save()
    pen.scale(0.92, 0.92)
    pen.translate(-12, -12)
    pen.lineCap = pen.lineJoin = 'round'
    pen.fillStyle = pen.strokeStyle = ink
    pen.lineWidth = 1.9
    if (strokes) pen.stroke(new Path2D(strokes))
    pen.fill(new Path2D(filled))
    pen.fillStyle = ground
    if (holes) pen.fill(new Path2D(holes))
    pen.restore()
  }
}

const dot = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`

/** The means of travel of the time, told apart by outline alone. */
export const MEANS_SIGNS: Readonly<Record<Means, Draw>> = {
  // A steam locomotive.
  rail: silhouette(
    `M2 4h8v2h-1v3h7v-4h-1v-2h5v2h-1v4.3c1.6.5 2 1.7 2 3.2v2.5l2 3h-21v-12h-1z${dot(5.5, 18, 2.8)}${dot(12, 18, 2.8)}${dot(17.8, 18.4, 2.3)}`,
    `M4 6.5h3v4h-3z${dot(5.5, 18, 1)}${dot(12, 18, 1)}${dot(17.8, 18.4, 0.8)}`,
  ),
  // A steamer.
  ship: silhouette(
    'M1 13.5h22l-3.2 6.5h-15.6z M5 9h12v3.3h-12z M7 3h3.2v5h-3.2z M12 3h3.2v5h-3.2z',
    'M7 10h1.6v1.4h-1.6z M10.2 10h1.6v1.4h-1.6z M13.4 10h1.6v1.4h-1.6z',
  ),
  boat: silhouette('M2 16h20l-3.5 5h-13z M11 2v12.5h-7.5z M12.6 5l7 9.5h-7z'),
  // A cart: one meets more of them than riders.
  horse: silhouette(
    `M2 8h11l-1.5 6h-8z${dot(5.5, 17, 1)}`,
    '',
    `M5.5 12.6a4.2 4.2 0 1 0 .1 0z M12 12l4-1.5 M16 20v-8l3.5-5 2.8 2.2-1.6 1-1.4-.4-1 2.2v3l1 5 M16 12c-1.5 1-1.4 4-2 8`,
  ),
  sledge: silhouette(
    'M4 7.5l9 4.5h5v2.6h-14z',
    '',
    'M2 19h16.5c2.5 0 3.7-1.6 3.2-3.6 M6 15v3.6 M12 15v3.6 M17 15v3.6',
  ),
  foot: silhouette(
    dot(13, 4, 2.3),
    '',
    'M12.3 8l-1 6 3.2 3 1 4.5 M11.3 14l-1.3 3.5-3 4 M12.3 8.3l-4 2-.8 3.4 M12.6 8.6l2.4 3 3.2.8',
  ),
  // An open tourer.
  car: silhouette(
    `M2 11h3l1-4.5h1.6l-.6 4.5h4l2-4.5h1.6l-.9 4.5h6.3c2 0 2.5 1.5 2.5 3v3h-21.5z${dot(6.5, 17.8, 3.2)}${dot(17.5, 17.8, 3.2)}`,
    `${dot(6.5, 17.8, 1.3)}${dot(17.5, 17.8, 1.3)}`,
  ),
}
