import { registerSW } from 'virtual:pwa-register'
import { useLife } from '../../stores/life/life'
import { useNotices } from '../../stores/notices'
import { useStage } from '../../stores/stage'

/** Long enough to be read; nobody has to send it away. */
const READY_SECONDS = 12
/** Where the browser remembers that it has been told. */
const TOLD = 'etape-offline-told'

/** Whether something was said before in this browser; one that keeps nothing is told nothing twice a visit. */
function toldBefore(what: string): boolean {
  try {
    const known = localStorage.getItem(TOLD) === what
    localStorage.setItem(TOLD, what)
    return known
  } catch {
    return false
  }
}

/**
 * Asks again for the files of the life that is open, in all its languages, now that what is asked for
 * is kept: the site's first life is in the copy anyway, others are in it once they were opened.
 */
function keepOpened({ folder, files }: ReturnType<typeof useLife>): void {
  if (folder === '') return
  for (const file of files()) void fetch(`${folder}/${file}`).catch(() => undefined)
}

/**
 * Lets the site work without a network after one visit. That it does stands in “About the map”,
 * where it moves nothing under the reader; that it cannot, and why, is said once; `t` finds the words. A new edition is told of, and taken when the reader asks for
 * it: no lesson is reloaded under the class.
 */
export function keepOffline(t: (key: string) => string): void {
  const notices = useNotices()
  const stage = useStage()
  function cannot(reason: 'insecure' | 'refused') {
    stage.offline = reason
    // On the wall a class would read it over the map.
    if (!stage.presenting && !toldBefore(reason))
      notices.say('offline', () => t(`offline.${reason}`), READY_SECONDS)
  }
  if (!('serviceWorker' in navigator)) {
    cannot(window.isSecureContext ? 'refused' : 'insecure')
    return
  }
  if (navigator.serviceWorker.controller) stage.offline = 'ready'
  void navigator.serviceWorker.ready.then(() => keepOpened(useLife()))
  const takeNew = registerSW({
    immediate: true,
    onOfflineReady() {
      stage.offline = 'ready'
    },
    onNeedRefresh() {
      notices.say('edition', () => t('offline.newEdition'), undefined, {
        label: () => t('offline.takeIt'),
        run: () => void takeNew(true),
      })
    },
    onRegisterError() {
      cannot('refused')
    },
  })
}
