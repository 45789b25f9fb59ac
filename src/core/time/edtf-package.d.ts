/** The part of the package `edtf` that is used: it comes without types. */
declare module 'edtf' {
  /** What the parser gives: months count from 0, `unspecified` is a bit mask over yyyymmdd. */
  export interface EdtfNode {
    type: string
    level: number
    values: (number | EdtfNode | null)[]
    unspecified?: number
    /** A bit mask where only parts are flagged. */
    approximate?: boolean | number
    uncertain?: boolean | number
    offset?: number
  }
  export function parse(
    input: string,
    constraints?: { level?: number; seasonUncertainty?: boolean },
  ): EdtfNode
}
