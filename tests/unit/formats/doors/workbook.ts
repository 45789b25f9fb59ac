import { strToU8, zipSync } from 'fflate'

type Cell = string | number | null | { date: number }

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
const column = (i: number) => String.fromCharCode(65 + i)

function cellXml(cell: Cell, row: number, i: number): string {
  const at = `${column(i)}${row + 1}`
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  return `<c r="${at}" s="1"><v>${cell.date}</v></c>`
} // prettier-ignore

/** The least workbook of a spreadsheet program; a date is a count of days, in a cell of that style. */
export function workbook(sheets: Record<string, Cell[][]>): Uint8Array {
  const names = Object.keys(sheets)
  const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const PACK = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACK}">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${NS}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  }
  names.forEach((name, i) => {
    const rows = (sheets[name] ?? []).map((cells, row) => `<row r="${row + 1}">${cells.map((cell, k) => cellXml(cell, row, k)).join('')}</row>`)
    files[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet xmlns="${NS}"><sheetData>${rows.join('')}</sheetData></worksheet>`
  })
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
} // prettier-ignore
