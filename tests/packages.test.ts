import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runtimePackages } from '../scripts/licences.mjs'

/** Licences under which a package may go to readers; OFL for the letters. */
const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  'Zlib',
  'OFL-1.1',
])

/** Whether an SPDX expression can be met: one side of each OR, both of each AND. */
const mayGo = (expression: string): boolean => {
  const plain = expression.replace(/[()]/g, '').trim()
  return plain.split(' OR ').some((side) => side.split(' AND ').every((one) => allowed.has(one.trim())))
}

test('every package that readers get has a licence that allows it', () => {
  const packages = runtimePackages()
  for (const name of ['react-dom', 'scheduler', 'recharts', 'victory-vendor', 'jszip'])
    expect(packages.map((one) => one.name)).toContain(name)
  expect(packages.filter(({ licence }) => !mayGo(licence))).toEqual([])
  expect(['', 'GPL-3.0-only', 'MIT AND GPL-3.0-only', 'UNLICENSED'].filter(mayGo)).toEqual([])
})

test('no package wants to run a script when it is installed', () => {
  const { packages }: { packages: Record<string, { hasInstallScript?: boolean }> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  )
  expect(Object.keys(packages).length).toBeGreaterThan(200)
  expect(Object.keys(packages).filter((name) => packages[name]?.hasInstallScript)).toEqual([])
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true')
})
