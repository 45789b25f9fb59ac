/* eslint-disable @typescript-eslint/no-non-null-assertion -- coordinates and cells that loops and types of the sources vouch for */
/** Writes a PMTiles 3 archive (the npm package `pmtiles` only reads). Specification: github.com/protomaps/PMTiles. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { zxyToTileId } from 'pmtiles'

export interface Tile {
  z: number
  x: number
  y: number
  data: Uint8Array
}

export interface ArchiveOptions {
  /** `mvt` tiles are stored gzipped, `webp` as they are. */
  kind: 'mvt' | 'webp'
  minZoom: number
  maxZoom: number
  /** west, south, east, north in degrees */
  bounds: [number, number, number, number]
  /** longitude, latitude, zoom */
  center: [number, number, number]
  metadata: object
}

interface Entry {
  id: number
  run: number
  offset: number
  length: number
}

const HEADER_BYTES = 127
/** A reader fetches this much first; header and root directory must fit in. */
const FIRST_FETCH_BYTES = 16384
const LEAF_ENTRIES = 2048
const GZIP = 2
const NO_COMPRESSION = 1
const TILE_TYPE = { mvt: 1, webp: 4 } as const

/** One archive as bytes: equal tiles (open sea) are stored once, and neighbours among them share an entry. */
export function writePmtiles(tiles: Tile[], options: ArchiveOptions): Buffer {
  const { entries, blobs, contents } = layOut(tiles, options.kind === 'mvt')
  const metadata = gzipSync(JSON.stringify(options.metadata), { level: 9 })
  const { root, leaves } = directories(entries)
  const data = Buffer.concat(blobs)
  const lengths = [root.length, metadata.length, leaves.length, data.length]
  const header = writeHeader(
    lengths,
    { tiles: tiles.length, entries: entries.length, contents },
    options,
  )
  return Buffer.concat([header, root, metadata, leaves, data])
}

function layOut(tiles: Tile[], compress: boolean) {
  const sorted = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data }))
    .sort((a, b) => a.id - b.id)
  const entries: Entry[] = []
  const blobs: Buffer[] = []
  const places = new Map<string, { offset: number; length: number }>()
  let end = 0
  for (const { id, data } of sorted) {
    const digest = createHash('sha1').update(data).digest('base64')
    let place = places.get(digest)
    if (place === undefined) {
      const blob = compress ? gzipSync(data, { level: 9 }) : Buffer.from(data)
      place = { offset: end, length: blob.length }
      places.set(digest, place)
      blobs.push(blob)
      end += blob.length
    }
    const last = entries.at(-1)
    if (last && last.offset === place.offset && last.id + last.run === id) last.run++
    else entries.push({ id, run: 1, ...place })
  }
  return { entries, blobs, contents: places.size }
}

function directories(entries: Entry[]): { root: Buffer; leaves: Buffer } {
  const root = directory(entries)
  if (root.length <= FIRST_FETCH_BYTES - HEADER_BYTES) return { root, leaves: Buffer.alloc(0) }
  const pointers: Entry[] = []
  const leaves: Buffer[] = []
  let offset = 0
  for (let i = 0; i < entries.length; i += LEAF_ENTRIES) {
    const leaf = directory(entries.slice(i, i + LEAF_ENTRIES))
    pointers.push({ id: entries[i]!.id, run: 0, offset, length: leaf.length })
    leaves.push(leaf)
    offset += leaf.length
  }
  return { root: directory(pointers), leaves: Buffer.concat(leaves) }
}

function directory(entries: Entry[]): Buffer {
  const bytes: number[] = []
  const varint = (value: number) => {
    for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128)
    bytes.push(value)
  }
  varint(entries.length)
  entries.forEach(({ id }, i) => varint(id - (entries[i - 1]?.id ?? 0)))
  entries.forEach(({ run }) => varint(run))
  entries.forEach(({ length }) => varint(length))
  entries.forEach(({ offset }, i) => {
    const previous = entries[i - 1]
    // Zero says "right after the one before", which keeps the directory small.
    varint(previous && offset === previous.offset + previous.length ? 0 : offset + 1)
  })
  return gzipSync(Buffer.from(bytes), { level: 9 })
}

function writeHeader(
  lengths: number[],
  counts: { tiles: number; entries: number; contents: number },
  { kind, minZoom, maxZoom, bounds, center }: ArchiveOptions,
): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  header.write('PMTiles', 0, 'ascii')
  header.writeUInt8(3, 7)
  let at = 8
  let offset = HEADER_BYTES
  for (const length of lengths) {
    header.writeBigUInt64LE(BigInt(offset), at)
    header.writeBigUInt64LE(BigInt(length), at + 8)
    offset += length
    at += 16
  }
  for (const count of [counts.tiles, counts.entries, counts.contents]) {
    header.writeBigUInt64LE(BigInt(count), at)
    at += 8
  }
  const clustered = 1
  const tileCompression = kind === 'mvt' ? GZIP : NO_COMPRESSION
  for (const byte of [clustered, GZIP, tileCompression, TILE_TYPE[kind], minZoom, maxZoom])
    header.writeUInt8(byte, at++)
  for (const degrees of bounds) at = header.writeInt32LE(Math.round(degrees * 1e7), at)
  at = header.writeUInt8(center[2], at)
  at = header.writeInt32LE(Math.round(center[0] * 1e7), at)
  header.writeInt32LE(Math.round(center[1] * 1e7), at)
  return header
}
