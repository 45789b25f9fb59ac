/** The three grounds on which things are seen: a screen near by, a projector, printed paper. */
export const FLAVOURS = ['paper', 'projection', 'print'] as const
export type Flavour = (typeof FLAVOURS)[number]
