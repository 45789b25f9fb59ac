import type { MapAssets } from './basemap'

/** The same assets by absolute addresses: a worker and a protocol know no page to start from. */
export function absoluteAssets(assets: MapAssets, base: string): MapAssets {
  const absolute = (address: string) => new URL(address, base).href
  return {
    ...assets,
    water: absolute(assets.water),
    relief: absolute(assets.relief),
    borders: absolute(assets.borders),
    labels: absolute(assets.labels),
    towns: absolute(assets.towns),
    ...(assets.shore === undefined ? {} : { shore: absolute(assets.shore) }),
    fonts: Object.fromEntries(
      Object.entries(assets.fonts).map(([name, address]) => [name, absolute(address)]),
    ),
  }
}
