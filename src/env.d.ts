/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/client" />

declare const __ETAPE_VERSION__: string
declare const __ETAPE_BUILT__: string
