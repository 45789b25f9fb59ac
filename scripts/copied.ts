/** Files of the repository that lie in the site as they are. */
export const COPIED = [
  { src: 'geodata/basemap/*.pmtiles', dest: 'geodata/basemap' },
  { src: 'geodata/basemap/labels.geojson', dest: 'geodata/basemap' },
  { src: 'geodata/towns/periods.geojson', dest: 'geodata/towns' },
  { src: 'geodata/insets/shore.pmtiles', dest: 'geodata/insets' },
  { src: 'geodata/insets/NOTICE', dest: 'geodata/insets' },
  { src: 'geodata/insets/COPYING*', dest: 'geodata/insets' },
]
