import { csvParse } from 'd3-dsv'
import { expect, test } from 'vitest'
import { allFiles } from '../data/all.ts'
import { dataPackage } from './datapackage.ts'

test('the data package names every dataset once, with the fields that its file has', () => {
  const { resources, $schema } = JSON.parse(dataPackage(allFiles))
  expect($schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
  const paths = resources.map(({ path }: { path: string }) => path.replace('data/', ''))
  const described = [...allFiles.keys()].filter(
    (path) => !/\/(?:datasets|sources|verdict_measures)\.csv$/.test(path),
  )
  expect(described.filter((path) => !paths.includes(path))).toEqual([])
  expect(new Set(resources.map(({ name }: { name: string }) => name)).size).toBe(resources.length)
  for (const { path, name, schema, bytes, hash } of resources) {
    const raw = allFiles.get(path.replace('data/', '')) ?? ''
    expect(name).toMatch(/^[a-z0-9-]+$/)
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(bytes).toBe(new TextEncoder().encode(raw).length)
    expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(csvParse(raw).columns)
  }
})
