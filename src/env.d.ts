/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/client" />

declare const __ETAPE_VERSION__: string
declare const __ETAPE_BUILT__: string
/** Whether this is the edition in one file, which carries what the others fetch. */
declare const __ETAPE_ONE_FILE__: boolean
/** Where the site of this edition can be found, `https://…/`; empty where nobody has said. */
declare const __ETAPE_SITE__: string
