/** Files of the repository that lie in the site as they are. */
export const COPIED = [
  { src: 'geodata/basemap/*.pmtiles', dest: 'geodata/basemap' },
  { src: 'geodata/basemap/labels.geojson', dest: 'geodata/basemap' },
  { src: 'geodata/towns/periods.geojson', dest: 'geodata/towns' },
  { src: 'geodata/insets/shore.pmtiles', dest: 'geodata/insets' },
  { src: 'geodata/insets/NOTICE', dest: 'geodata/insets' },
  { src: 'geodata/insets/COPYING*', dest: 'geodata/insets' },
]

/** What only a site has beside its page; the edition in one file has its notice in itself. */
export const BESIDE = [
  { src: 'geodata/ways/known.geojson', dest: 'geodata/ways' },
  { src: 'LICENSE', dest: '.' },
  { src: 'CITATION.cff', dest: '.' },
  { src: 'geodata/LICENSE.md', dest: 'geodata' },
  { src: 'geodata/schema/*.json', dest: 'geodata/schema' },
]
