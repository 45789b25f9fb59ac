/**
 * What the files of a life may hold, as the data dictionary (geodata/README.md) says it.
 * This is the boundary: behind it the types are trusted.
 */
export * from './parts'
export * from './geometry'
export * from './place'
export * from './told'
export * from './source'
export * from './life-file'
