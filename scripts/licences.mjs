// npm run licences: lists every package that a reader's browser may get, with its version and licence.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const read = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** The folder of a package as Node.js finds it from another one's. */
function folderOf(name, from) {
  for (let place = from; ; place = dirname(place)) {
    const folder = join(place, 'node_modules', name)
    if (existsSync(join(folder, 'package.json'))) return folder
    if (place === dirname(place)) return null
  }
}

/** What the site is made of: its dependencies and theirs, sorted by name. */
export function runtimePackages(root = process.cwd()) {
  const found = new Map()
  const collect = (folder) => {
    const { dependencies, optionalDependencies, peerDependencies } = read(folder)
    for (const name of Object.keys({ ...peerDependencies, ...optionalDependencies, ...dependencies })) {
      const own = folderOf(name, folder)
      // Optional ones may be missing; npm has seen to the others.
      if (!own || found.has(own)) continue
      const { version, license } = read(own)
      found.set(own, { name, version, licence: typeof license === 'string' ? license : '' })
      collect(own)
    }
  }
  collect(root)
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name))
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { name, version, licence } of runtimePackages()) console.log(`${name} ${version}: ${licence}`)
