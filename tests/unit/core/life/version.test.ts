import { expect, it } from 'vitest'
import { upgradeLifeFile, type Upgrade } from '../../../../src/core/life/files/version'

const renameHero: Upgrade = ({ hero, ...rest }) => ({ ...rest, subjects: [hero] })
const addGaps: Upgrade = (file) => ({ ...file, gaps: [] })

it('brings a file of an older version up step by step', () => {
  const old = { version: 1, hero: 'ada' }
  expect(upgradeLifeFile(old, { 1: renameHero, 2: addGaps }, 3)).toEqual({
    ok: true,
    file: { version: 3, subjects: ['ada'], gaps: [] },
  })
  expect(old).toEqual({ version: 1, hero: 'ada' })
})

it('leaves a file of the present version as it is', () => {
  const file = { version: 3, hero: 'ada' }
  expect(upgradeLifeFile(file, { 1: renameHero, 2: addGaps }, 3)).toEqual({ ok: true, file })
})

it.each([
  ['newer-version', { version: 4 }],
  ['no-upgrade', { version: 1 }],
  ['no-version', {}],
  ['no-version', { version: '3' }],
])('refuses a file with %s', (code, file) => {
  expect(upgradeLifeFile(file, { 2: addGaps }, 3)).toMatchObject({ ok: false, code })
})
