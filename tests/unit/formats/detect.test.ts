import { describe, expect, it } from 'vitest'
import { formatOf } from '../../../src/formats/door/detect'

describe('the format of a file', () => {
  it.each([
    ['a.geojson', '{"type":"FeatureCollection"}', 'geojson'],
    ['a.geojson', '{"type": cut', 'geojson'],
    ['a.json', '{"type": "FeatureCollection"}', 'geojson'],
    ['osm.geojson', '{"type":"FeatureCollection","features":[{"@id":"way/1"}]}', 'geojson'],
    ['a.geojson', '{"@context":"…","features":[]}', 'linked-places'],
    ['a.jsonld', '{"@context":"…"', 'linked-places'],
    ['a.csv', 'name,lon,lat', 'csv'],
    ['A.CSV', '[1],2', 'csv'],
    ['story.json', '{"storymap":{"slides":[]}}', 'storymap'],
    ['t.json', '{"events":[{"start_date":{}}]}', 'timeline'],
    ['q.json', '{"head":{"vars":[]},"results":{}}', 'sparql'],
    ['a.tsv', 'name\tlon', 'csv'],
    ['a.kml', '', 'kml'],
    ['a.xml', '\uFEFF<?xml version="1.0"?>\n<kml xmlns="…">', 'kml'],
    ['a.gpx', '<?xml version="1.0"?><gpx>', 'gpx'],
    ['wrong.gpx', '<kml>', 'kml'],
    ['wrong.csv', '<gpx version="1.1">', 'gpx'],
  ])('%s with %j is %s', (name, text, id) => {
    expect(formatOf(name, text)?.id).toBe(id)
  })

  it.each([
    ['package.json', '{"name":"etape"}'],
    ['a.docx', 'PK'],
    ['a.json', ''],
    ['noextension', 'name,lon'],
    ['a.xml', '<html>'],
  ])('%s with %j is unknown', (name, text) => {
    expect(formatOf(name, text)).toBeNull()
  })
})
