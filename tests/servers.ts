import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { caddyfile, nginxConf } from '../scripts/hosts.mjs'

/** A server of somebody else on this machine, for the built site. */
export interface Program {
  readonly path: string
  /** Of nginx: its list of media types. */
  readonly types: string
}

const onPath = (name: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((place) => join(place, name))
    .find((path) => existsSync(path))

/** The nginx of the system; else Debian's, unpacked and not installed: nothing is started, nothing stays running. */
export function findNginx(): Program | null {
  const own = onPath('nginx')
  if (own && existsSync('/etc/nginx/mime.types')) return { path: own, types: '/etc/nginx/mime.types' }
  const folder = resolve('node_modules/.cache/nginx')
  const unpacked = { path: join(folder, 'usr/sbin/nginx'), types: join(folder, 'etc/nginx/mime.types') }
  const works = () => existsSync(unpacked.path) && spawnSync(unpacked.path, ['-v']).status === 0
  if (works()) return unpacked
  if (spawnSync('apt-get', ['--version']).status === 0) {
    mkdirSync(folder, { recursive: true })
    if (process.getuid?.() === 0) spawnSync('apt-get', ['update', '-qq'])
    spawnSync('apt-get', ['download', '-qq', 'nginx', 'nginx-common'], { cwd: folder })
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb')))
      spawnSync('dpkg', ['-x', file, '.'], { cwd: folder })
    if (works()) return unpacked
  }
  console.log('No nginx here and none to be had from apt: the tests behind nginx are left out.')
  return null
}

/** The Caddy of the system. */
export function findCaddy(): Program | null {
  const path = onPath('caddy')
  if (!path) console.log('No Caddy here: the tests behind Caddy are left out.')
  return path ? { path, types: '' } : null
}

export interface Running {
  readonly origin: string
  close(): Promise<void>
}

/** Starts nginx on a folder with the configuration that we give to others. */
export async function startNginx({ path, types }: Program, dir: string, base: string): Promise<Running> {
  const [folder, port] = [mkdtempSync(join(tmpdir(), 'nginx-')), await freePort()]
  writeFileSync(
    join(folder, 'site.conf'),
    nginxConf({ root: resolve(dir), base, listen: `127.0.0.1:${port}`, types }),
  )
  // One process that belongs to us, with all that it writes in its own folder.
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}
http { access_log off; ${temporary.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')} include ${folder}/site.conf; }`,
  )
  const started = spawn(path, ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')])
  return running(started, port, folder)
}

/** Starts Caddy on a folder with the configuration that we give to others. */
export async function startCaddy({ path }: Program, dir: string, base: string): Promise<Running> {
  const [folder, port] = [mkdtempSync(join(tmpdir(), 'caddy-')), await freePort()]
  const file = join(folder, 'Caddyfile')
  const site = caddyfile({ root: resolve(dir), base, address: `http://127.0.0.1:${port}` })
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`)
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
  return running(spawn(path, ['run', '--config', file, '--adapter', 'caddyfile'], { env }), port, folder)
}

async function running(started: ChildProcess, port: number, folder: string): Promise<Running> {
  const origin = `http://127.0.0.1:${port}`
  let said = ''
  started.stderr?.on('data', (data) => {
    said += data
  })
  const ended = new Promise<void>((done) => started.once('exit', () => done()))
  const close = async () => {
    started.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const answers = () =>
    fetch(origin).then(
      () => true,
      () => false,
    )
  while (!(await answers()))
    if (started.exitCode !== null) {
      await close()
      throw new Error(`The server did not start: ${said}`)
    }
  return { origin, close }
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const at = server.address()
      server.close(() => done(typeof at === 'object' && at ? at.port : 0))
    })
  })
