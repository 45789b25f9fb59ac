import { cpSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isPlainPage } from './plain-pages.ts'

/** What gets smaller; pictures, fonts and archives are compressed already. */
const TEXT = /\.(css|csv|geojson|html|js|json|svg|txt|webmanifest)$/
/** The editions in one file are fetched once, and are packed within. */
const IN_ONE_FILE = /^file[\\/]/
/** Bytes under which a second file is not worth its name. */
const LEAST = 1024

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/**
 * Puts a Brotli and a gzip form beside a file; not every browser takes Brotli without TLS. Of the
 * many that are read one by one (`isPlain`) the best form is not worth its time.
 */
async function packFile(file: string, isPlain: boolean): Promise<void> {
  const plain = await readFile(file)
  if (plain.length < LEAST) return
  if (isPlain) return writeFile(`${file}.gz`, await gzipped(plain))
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  }
  await Promise.all([
    brotli(plain, { params }).then((packed) => writeFile(`${file}.br`, packed)),
    gzipped(plain, { level: 9 }).then((packed) => writeFile(`${file}.gz`, packed)),
  ])
}

/**
 * Copies a site to another folder, every text beside its compressed forms. It is compressed once
 * and not for each visit, which the visit would wait for.
 */
export async function packSite(from: string, to: string): Promise<void> {
  // Under another name until it is whole, or a start that is cut short would leave half of it.
  const making = `${to}.${process.pid}`
  cpSync(from, making, { recursive: true })
  const texts = readdirSync(making, { recursive: true, encoding: 'utf8' }).filter(
    (name) => TEXT.test(name) && statSync(join(making, name)).isFile(),
  )
  await Promise.all(
    texts.map((name) => packFile(join(making, name), isPlainPage(name) || IN_ONE_FILE.test(name))),
  )
  rmSync(to, { recursive: true, force: true })
  renameSync(making, to)
}
