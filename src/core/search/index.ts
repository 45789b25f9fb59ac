export { createPlaceSearch, type PlaceHit } from './place-search'
export { exampleNames } from './examples'
export { fold } from './fold'
