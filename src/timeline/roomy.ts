/** A piece of a strip: as wide as its time, but at least so wide, px. */
export interface Piece {
  px: number
  least: number
}

/**
 * How wide each piece is drawn, px, in order: those that are too narrow to be read or touched get
 * their least, and what that takes is taken from the others, each by its share of what it can spare.
 * They fill `total` px, at first the sum of `px`; where that is too little for all, they share it by
 * their least.
 */
export function roomyWidths(
  pieces: readonly Piece[],
  total = sum(pieces.map(({ px }) => px)),
): number[] {
  const least = sum(pieces.map((piece) => piece.least))
  if (least >= total) return pieces.map((piece) => (total * piece.least) / Math.max(least, 1e-9))
  const spare = Math.max(1e-9, sum(pieces.map((piece) => Math.max(piece.px - piece.least, 0))))
  return pieces.map(
    (piece) => piece.least + (Math.max(piece.px - piece.least, 0) * (total - least)) / spare,
  )
}

const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)
