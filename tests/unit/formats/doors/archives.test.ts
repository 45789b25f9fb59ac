import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../../../src/formats/door/open'
import { sheetTable } from '../../../../src/formats/xlsx/xlsx'
import { workbook } from './workbook'

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

describe('archives', () => {
  it('a spreadsheet: each sheet that holds a table, figures and dates as they were typed', async () => {
    const bytes = workbook({
      Reise: [['Ort', 'Datum', 'Breite'], ['Wien', { date: 5237 }, 48.2], ['Zürich', '3.8.1914', 47.37]],
      Leer: [],
    })
    const [opened, ...others] = await openFile('reise.xlsx', bytes)
    expect(others).toEqual([])
    expect(opened?.is === 'table' && opened.table.headings).toEqual(['Ort', 'Datum', 'Breite'])
    expect(opened?.is === 'table' && opened.table.rows.map(({ cells }) => cells)).toEqual([
      ['Wien', '1914-05-03', '48.2'],
      ['Zürich', '3.8.1914', '47.37'],
    ])
  }) // prettier-ignore

  it('a title over the table is no heading', () => {
    const table = sheetTable([['My journey', null, null], [null, null, null], ['place', 'date', 'text'], ['Kars', 1915, 'x']]) // prettier-ignore
    expect(table?.headings).toEqual(['place', 'date', 'text'])
    expect(table?.rows).toEqual([{ line: 4, cells: ['Kars', '1915', 'x'] }])
  })

  it('a damaged spreadsheet is said to be one', async () => {
    const [opened] = await openFile('broken.xlsx', zip({ 'xl/workbook.xml': '<broken' }))
    expect(opened?.is === 'unknown' && opened.message).toMatch(/spreadsheet/)
  })

  it('a spreadsheet whose cells claim to be where none can be takes no room for them', async () => {
    for (const name of ['[[[[[[B1', 'XFD1048576', 'ZZZZZZ1']) {
      const sheet = `<worksheet><sheetData><row r="1"><c r="${name}"><v>1</v></c></row></sheetData></worksheet>`
      const [opened] = await openFile('far.xlsx', zip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': sheet }))
      expect(opened?.is === 'unknown' && opened.message).toMatch(/spreadsheet that is damaged/)
    }
  }) // prettier-ignore

  it('an archive of Google Earth: the file in its root, not the one that it links', async () => {
    const kml = (name: string) => `<kml><Placemark><name>${name}</name><TimeStamp><when>1908</when></TimeStamp><Point><coordinates>84,56</coordinates></Point></Placemark></kml>` // prettier-ignore
    const [opened] = await openFile('walk.kmz', zip({ 'files/other.kml': kml('Other'), 'doc.kml': kml('Tomsk') }))
    const names = opened?.is === 'features' && [...opened.read.life.places.values()].map(({ names: [first] }) => first?.toponym)
    expect(names).toEqual(['Tomsk'])
  }) // prettier-ignore

  it.each([
    ['czml.json', '[{"id":"document","version":"1.0"},{"id":"a"}]', 'CZML'],
    ['letters.xml', '<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><correspDesc/></TEI>', 'CMIF'],
    ['novel.xml', '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text/></TEI>', 'TEI'],
    ['note.json', '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation"}', 'Web Annotation'],
    ['data.json', '{"nodegoat":{"project":1}}', 'nodegoat'],
    ['paper.pdf', '%PDF-1.7', 'PDF'],
  ])('%s is named for what it is, with a way out', async (name, text, label) => {
    const [opened] = await openFile(name, strToU8(text))
    expect(opened?.is).toBe('unknown')
    expect(opened?.is === 'unknown' && opened.message).toContain(label)
    expect(opened?.is === 'unknown' && opened.message).toMatch(/; (save|export|make|copy)/)
  }) // prettier-ignore
})
