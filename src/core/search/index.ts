export { fold } from './fold'
export { createPlaceSearch, type PlaceHit } from './place-search'
