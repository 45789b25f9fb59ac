import { useI18n } from 'vue-i18n'
import { useStage } from '../../stores/stage'

/** The cache for use without a network is filled only after the first view has its share of the line. */
const AFTER_MS = 4000

/** Has the page kept for offline, later; one in somebody else's frame is not. */
export function useOffline(): void {
  const { t } = useI18n()
  if (__ETAPE_ONE_FILE__) {
    useStage().offline = 'carried'
    return
  }
  if (!import.meta.env.PROD || useStage().embedded) return
  const keep = async () => {
    const { keepOffline } = await import('./offline')
    keepOffline(t)
  }
  // Without it the page is as it was; the next visit tries again.
  const keepLater = () => setTimeout(() => void keep().catch(() => undefined), AFTER_MS)
  // The page waits for its words: by then everything may have been loaded.
  if (document.readyState === 'complete') keepLater()
  else window.addEventListener('load', keepLater, { once: true })
}
