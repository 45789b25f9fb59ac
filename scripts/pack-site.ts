/** `npm run pack`: the built site with a Brotli and a gzip form beside each text, for a server that hands those out. */
import { packSite } from './pack'

await packSite('dist', 'dist-packed')
console.log('dist-packed: the site with its compressed forms')
