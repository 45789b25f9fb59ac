import type { PartialLife } from '../partial-life'
import { writeBibtex } from './bibtex'
import { cslOf, writeCsl, type CslItem } from './csl'

/** How the works that a life cites go out; they bring no life back. */
export interface CitationFormat {
  id: string
  /** A proper name, the same in every language. */
  label: string
  extension: string
  mediaType: string
  of: (items: readonly CslItem[]) => string
}

export const citationFormats: readonly CitationFormat[] = [
  { id: 'bibtex', label: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', of: writeBibtex }, // prettier-ignore
  { id: 'csl-json', label: 'CSL-JSON', extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json', of: writeCsl }, // prettier-ignore
]

/** Every source of a life, in the order of its file. */
export const worksOf = (life: PartialLife): CslItem[] => [...life.sources.values()].map(cslOf)
