/** What the pictogram on the marker shows; several means look alike from afar. */
export type Means = 'rail' | 'ship' | 'boat' | 'horse' | 'sledge' | 'foot' | 'car'

/** A silhouette as SVG path data in a box of 24, heading right. */
export interface Silhouette {
  filled: string
  /** Cut out of what is filled. */
  holes?: string
  strokes?: string
}

const dot = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`

/** The means of travel of the time, told apart by outline alone. */
export const SILHOUETTES: Readonly<Record<Means, Silhouette>> = {
  // A steam locomotive.
  rail: {
    filled: `M2 4h8v2h-1v3h7v-4h-1v-2h5v2h-1v4.3c1.6.5 2 1.7 2 3.2v2.5l2 3h-21v-12h-1z${dot(5.5, 18, 2.8)}${dot(12, 18, 2.8)}${dot(17.8, 18.4, 2.3)}`,
    holes: `M4 6.5h3v4h-3z${dot(5.5, 18, 1)}${dot(12, 18, 1)}${dot(17.8, 18.4, 0.8)}`,
  },
  // A steamer.
  ship: {
    filled: 'M1 13.5h22l-3.2 6.5h-15.6z M5 9h12v3.3h-12z M7 3h3.2v5h-3.2z M12 3h3.2v5h-3.2z',
    holes: 'M7 10h1.6v1.4h-1.6z M10.2 10h1.6v1.4h-1.6z M13.4 10h1.6v1.4h-1.6z',
  },
  boat: { filled: 'M2 16h20l-3.5 5h-13z M11 2v12.5h-7.5z M12.6 5l7 9.5h-7z' },
  // A cart: one meets more of them than riders.
  horse: {
    filled: `M2 8h11l-1.5 6h-8z${dot(5.5, 17, 1)}`,
    strokes: `M5.5 12.6a4.2 4.2 0 1 0 .1 0z M12 12l4-1.5 M16 20v-8l3.5-5 2.8 2.2-1.6 1-1.4-.4-1 2.2v3l1 5 M16 12c-1.5 1-1.4 4-2 8`,
  },
  sledge: {
    filled: 'M4 7.5l9 4.5h5v2.6h-14z',
    strokes: 'M2 19h16.5c2.5 0 3.7-1.6 3.2-3.6 M6 15v3.6 M12 15v3.6 M17 15v3.6',
  },
  foot: {
    filled: dot(13, 4, 2.3),
    strokes:
      'M12.3 8l-1 6 3.2 3 1 4.5 M11.3 14l-1.3 3.5-3 4 M12.3 8.3l-4 2-.8 3.4 M12.6 8.6l2.4 3 3.2.8',
  },
  // An open tourer.
  car: {
    filled: `M2 11h3l1-4.5h1.6l-.6 4.5h4l2-4.5h1.6l-.9 4.5h6.3c2 0 2.5 1.5 2.5 3v3h-21.5z${dot(6.5, 17.8, 3.2)}${dot(17.5, 17.8, 3.2)}`,
    holes: `${dot(6.5, 17.8, 1.3)}${dot(17.5, 17.8, 1.3)}`,
  },
}

/** The box of a silhouette, and how much smaller it is drawn in the marker's disc. */
export const MEANS_BOX = 24
export const MEANS_SCALE = 0.92
