import { prologEnd } from '../xml/prolog'

/** Kinds of files that are known and not read, by what is in them: named for what they are. */
const KINDS: readonly { label: string; is: (start: string, text: string) => boolean; way: string }[] = [
  {
    label: 'CZML',
    is: (start, text) => start.startsWith('[') && /"id"\s*:\s*"document"/.test(text) && /"version"\s*:/.test(text),
    way: 'save it as KML or GeoJSON',
  },
  {
    label: 'CMIF (a register of letters in TEI)',
    is: (start, text) => isTei(start) && /<(?:\w+:)?correspDesc[\s/>]/.test(text),
    way: 'make a table of sender, place, date and recipient of it',
  },
  {
    label: 'TEI',
    is: (start) => isTei(start),
    way: 'make a table of its places and dates',
  },
  {
    label: 'a Web Annotation',
    is: (start, text) => /^[[{]/.test(start) && /ns\/anno\.jsonld/.test(text),
    way: 'export its places as GeoJSON',
  },
  {
    label: 'nodegoat',
    is: (start, text) => /^[[{]/.test(start) && /nodegoat/i.test(text.slice(0, 4000)),
    way: 'export it there as CSV',
  },
  { label: 'PDF', is: (start) => start.startsWith('%PDF'), way: 'copy its table into a spreadsheet' },
  {
    label: 'a web page (HTML)',
    is: (start) => /^<!doctype html|^<html[\s>]/i.test(start),
    way: 'copy its table into a spreadsheet',
  },
] // prettier-ignore

const isTei = (start: string) =>
  /^<(?:\w+:)?TEI(?:Corpus)?[\s>]/.test(start.slice(prologEnd(start)).slice(0, 60))

/** What a file is that nothing here reads, and the way out; null if nobody knows it. */
export function knownKind(text: string): { label: string; way: string } | null {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  const found = KINDS.find(({ is }) => is(start, text))
  return found ? { label: found.label, way: found.way } : null
}
