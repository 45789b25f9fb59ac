/** What happens to who works on a life. */
interface Told {
  /** It is this tab's. */
  held: () => void | Promise<void>
  /** Another tab has it, or has taken it. */
  taken: () => void
}

/**
 * Asks for a life to work on: one tab has it at a time, by the browser's own locks. Where it has
 * none (a page without TLS) every tab may, and who writes second is told (`keeper`).
 */
export function holdLife(id: string, { held, taken }: Told) {
  const locks = (navigator as { locks?: LockManager }).locks
  let release: () => void = () => undefined
  let isLeft = false

  const keep = async (lock: Lock | null) => {
    if (lock === null || isLeft) {
      if (!isLeft) taken()
      return
    }
    await held()
    await new Promise<void>((resolve) => {
      release = resolve
    })
  }

  function ask(options: LockOptions): void {
    if (!locks) {
      void held()
      return
    }
    // Rejects when another tab takes it over.
    locks.request(`etape-own:${id}`, options, keep).catch(() => {
      if (!isLeft) taken()
    })
  }
  ask({ ifAvailable: true })

  return {
    /** From the other tab, which is told. */
    takeOver: () => ask({ steal: true }),
    leave() {
      isLeft = true
      release()
    },
  }
}
