/** What an archive may grow to, and how many files: a small one can hold more than a machine does. */
const MOST_BYTES = 300 * 2 ** 20
const MOST_FILES = 5000

export type Unzipped = { ok: true; files: Map<string, Uint8Array> } | { ok: false; message: string }

/** The files of a ZIP by their paths; those of the machine that packed it are left. */
export async function unzipped(bytes: Uint8Array): Promise<Unzipped> {
  const { unzipSync } = await import('fflate')
  let [size, count] = [0, 0]
  try {
    const found = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (name.endsWith('/') || name.startsWith('__MACOSX/')) return false
        size += originalSize
        count += 1
        if (size > MOST_BYTES || count > MOST_FILES) throw new RangeError('too large')
        return true
      },
    })
    return { ok: true, files: new Map(Object.entries(found)) }
  } catch (error) {
    const tooLarge = error instanceof RangeError
    return {
      ok: false,
      message: tooLarge
        ? 'is a ZIP that holds more than 300 MB; unpack it and open what is in it'
        : 'is a ZIP that is damaged or locked; unpack it and open what is in it',
    }
  }
}
