import { LIFE_FILES } from '../core/life/files'
import type { LifeTexts } from '../core/life/draft'
import type { Beside } from '../stores/own/kept'

/** All files of a life by their names in its folder, pictures and lessons too. */
export function filesOfLife(texts: LifeTexts, beside?: Beside): Record<string, string | Uint8Array<ArrayBuffer>> {
  const own = LIFE_FILES.flatMap((file): [string, string][] => {
    const text = texts[file]
    return text === undefined ? [] : [[file, text]]
  })
  return Object.fromEntries([...(beside ?? []), ...own])
} // prettier-ignore

async function zipped(files: Record<string, string | Uint8Array>): Promise<Blob> {
  const { zipSync, strToU8 } = await import('fflate')
  const bytes = Object.entries(files).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return new Blob([zipSync(Object.fromEntries(bytes), { level: 6 })], { type: 'application/zip' })
}

/** All files of a life in one, `.etape.zip`: it opens again here, and unpacks into a folder. */
export const packed = (texts: LifeTexts, beside?: Beside): Promise<Blob> =>
  zipped(filesOfLife(texts, beside))

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

/** What a web space needs to be told, in the words of no programmer. */
const STEPS = (id: string) => `This life on a web space of your own, in three steps:

1. Put a built Etape (the folder "dist" of a release) on the web space.
2. Copy the folder "geodata" of this archive over the one that is there; it replaces the list of
   lives, and nothing else of the program.
3. Open the address. It shows this life ("${id}") first. Lives that were there before can be taken
   away: their folders in geodata/lives are not asked for any more.

Эта жизнь на вашем сайте, в три шага:

1. Положите на сайт собранный Etape (папку «dist» выпуска).
2. Скопируйте папку «geodata» из этого архива поверх той, что там есть: она заменит список жизней.
3. Откройте адрес. Первой будет эта жизнь («${id}»).
`

/** The folder of a life as it lies in a site, with the list that names it alone, and three steps. */
export function sitePack(id: string, texts: LifeTexts, beside?: Beside): Promise<Blob> {
  const own = Object.entries(filesOfLife(texts, beside)).map(([name, content]) => [
    `geodata/lives/${id}/${name}`,
    content,
  ])
  return zipped({
    'README.txt': STEPS(id),
    'geodata/lives/index.json': JSON.stringify({ lives: [{ id, folder: id }] }, null, 1),
    ...(Object.fromEntries(own) as Record<string, string | Uint8Array>),
  })
}
