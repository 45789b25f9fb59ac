import { LIFE_FILES } from '../core/life/files'
import type { LifeTexts } from '../core/life/draft'

/** All files of a life in one, `.etape.zip`: it opens again here, and unpacks into a folder. */
export async function packed(texts: LifeTexts): Promise<Blob> {
  const { zipSync, strToU8 } = await import('fflate')
  const files = Object.fromEntries(
    LIFE_FILES.flatMap((file) => {
      const text = texts[file]
      return text === undefined ? [] : [[file, strToU8(text)]]
    }),
  )
  return new Blob([zipSync(files, { level: 6 })], { type: 'application/zip' })
}

/** Hands a file to the reader, as a download. */
export function handOver(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 10_000)
}
