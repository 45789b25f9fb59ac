import { registerSW } from 'virtual:pwa-register'

/** The cache for use without a network is filled only after the first view has its share of the line. */
const AFTER_MS = 4000

/** Lets the site work without a network after one visit; a new edition replaces the old at the next visit. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = () => {
    registerSW({ immediate: true })
  }
  const registerLater = () => setTimeout(register, AFTER_MS)
  // The page waits for its words: by then everything may have been loaded.
  if (document.readyState === 'complete') registerLater()
  else window.addEventListener('load', registerLater, { once: true })
}
