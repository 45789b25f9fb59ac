/** The version of the model that this program speaks. */
export const MODEL_VERSION = 1

type LifeFile = Record<string, unknown>

/** One step of the upgrade path: a life.json of version n in, of version n + 1 out. */
export type Upgrade = (file: LifeFile) => LifeFile

/** Steps by the version they start from. Empty as long as version 1 is the first one. */
export const UPGRADES: Readonly<Record<number, Upgrade>> = {}

export type Upgraded =
  | { ok: true; file: LifeFile }
  | { ok: false; code: 'no-version' | 'newer-version' | 'no-upgrade'; version: unknown }

/** Brings a life.json of an earlier version up to the present one, step by step. */
export function upgradeLifeFile(
  file: LifeFile,
  upgrades: Readonly<Record<number, Upgrade>> = UPGRADES,
  target = MODEL_VERSION,
): Upgraded {
  let current = file
  for (;;) {
    const version = current.version
    if (typeof version !== 'number') return { ok: false, code: 'no-version', version }
    if (version === target) return { ok: true, file: current }
    if (version > target) return { ok: false, code: 'newer-version', version }
    const step = upgrades[version]
    if (!step) return { ok: false, code: 'no-upgrade', version }
    current = { ...step(current), version: version + 1 }
  }
}
