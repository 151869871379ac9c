import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extract } from '@extractus/oembed-extractor'
import { csvParse } from 'd3-dsv'
import datapackage from 'datapackage'
import { describe, expect, test } from 'vitest'
import { site } from './visit.ts'

describe('oEmbed: a reader of the format finds the answer in the page of a chart', () => {
  const charts = readdirSync('dist/charts', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    // Addresses of earlier forms lead on to these.
    .filter((name) => existsSync(`dist/charts/${name}.csv`))
  const home = readFileSync('dist/charts/piracy/index.html', 'utf8').match(
    /rel="canonical" href="(https:\/\/[^/"]+)/,
  )?.[1]
  if (!home) throw new Error('The page does not say where it stands')
  /** The site as if it stood at its address already. */
  const fetchHere = (url: string) => fetch(url.replace(home, site))

  test.each(charts)('%s', async (id) => {
    const requests: string[] = []
    const answer = await extract(`${home}/charts/${id}/`, {}, (url) => {
      requests.push(url)
      return fetchHere(url)
    })
    expect(requests).toEqual([
      `${home}/charts/${id}/`,
      `${home}/oembed/${id}.json?url=${encodeURIComponent(`${home}/charts/${id}/`)}&format=json`,
    ])
    expect(answer).toMatchObject({
      method: 'auto-discovery',
      version: '1.0',
      type: 'rich',
      width: 720,
      provider_url: `${home}/`,
    })
    const [, src = ''] = String(answer['html']).match(/^<iframe title="[^"]+" src="([^"]+)"/) ?? []
    expect(src).toBe(`${home}/embed/${id}/`)
    expect(await (await fetchHere(src)).text()).toContain(`id="fig-${id}"`)
    const picture = await fetchHere(String(answer.thumbnail_url))
    expect(picture.status).toBe(200)
    expect(picture.headers.get('Content-Type')).toBe('image/png')
  })
})

/**
 * The validator of Frictionless Data, which needs no network. It knows version 1; version 2 keeps what it checks here:
 * the descriptor of the package and its resources, the schemas, and every cell of the tables.
 */
describe('the data package', () => {
  const descriptor = JSON.parse(readFileSync('dist/datapackage.json', 'utf8'))
  const load = (changed: object) => datapackage.Package.load(changed, { basePath: 'dist' })

  test('is valid, and each table is as its schema says', async () => {
    const { valid, errors, resources } = await load(descriptor)
    expect(errors.map(({ message }) => message)).toEqual([])
    expect(valid).toBe(true)
    expect(resources.length).toBeGreaterThan(50)
    for (const resource of resources) {
      const rows = await resource.read({ keyed: true }).catch((error: unknown) => String(error))
      if (typeof rows === 'string') throw new Error(`${resource.name}: ${rows}`)
      const raw = readFileSync(`dist/${resource.descriptor.path}`, 'utf8')
      expect(rows.length, resource.name).toBe(csvParse(raw).length)
    }
  })

  test('would not pass with a resource that has no path, or a bad name', async () => {
    const [first, ...others] = descriptor.resources
    const { path: _, ...noPath } = first
    expect((await load({ ...descriptor, resources: [noPath, ...others] })).valid).toBe(false)
    expect((await load({ ...descriptor, resources: [{ ...first, name: 'A name' }] })).valid).toBe(false)
    expect((await load({ ...descriptor, resources: [] })).valid).toBe(false)
  })

  test('would not pass with a schema that its table contradicts', async () => {
    const [first] = descriptor.resources
    const fields = first.schema.fields.map((field: object) => ({ ...field, type: 'number' }))
    const { resources } = await load({
      ...descriptor,
      resources: [{ ...first, schema: { ...first.schema, fields } }],
    })
    await expect(resources[0]?.read({ keyed: true })).rejects.toThrow(/type and format/)
  })
})
