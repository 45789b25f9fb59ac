/** The parsers bring no types of their own: what the tests use of them. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string)
    readonly data: unknown[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
