import type { Workbox } from 'workbox-window'
import { offlineWords as words } from '../interview/offline.ts'
import { href } from '../ui/href.ts'

/** How far the site is kept in this browser. */
export interface Kept {
  readonly state: 'none' | 'keeping' | 'kept' | 'refused'
  readonly done: number
  readonly all: number
}

let now: Kept = { state: 'none', done: 0, all: 0 }
const listeners = new Set<() => void>()
let started = false

export const keptNow = (): Kept => now

export function onKept(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function put(next: Partial<Kept>): void {
  now = { ...now, ...next }
  for (const listener of listeners) listener()
}

/** Whether the browser has kept the site before. */
export function look(): void {
  if (now.state === 'none' && navigator.serviceWorker?.controller) put({ state: 'kept' })
}

/** Keeps the whole site for use without a network. A new release waits until the reader lets it in. */
export async function keep(): Promise<void> {
  if (started) return
  started = true
  if (!('serviceWorker' in navigator)) return put({ state: 'refused' })
  const { Workbox } = await import('workbox-window')
  const worker = new Workbox(href('/sw.js'))
  worker.addEventListener('message', ({ data }) => {
    const { type, kept, all }: { type?: unknown; kept?: unknown; all?: unknown } = { ...data }
    if (type === 'KEPT' && typeof kept === 'number' && typeof all === 'number')
      put({ state: kept >= all ? 'kept' : 'keeping', done: kept, all })
  })
  worker.addEventListener('activated', () => put({ state: 'kept' }))
  worker.addEventListener('waiting', () => offer(worker))
  worker.addEventListener('redundant', () => now.state === 'keeping' && put({ state: 'refused' }))
  try {
    await worker.register()
    if (now.state === 'none') put({ state: 'keeping' })
  } catch {
    put({ state: 'refused' })
  }
}

/** Says that a new release is there; the page reloads when the reader agrees. */
function offer(worker: Workbox): void {
  const notice = document.createElement('p')
  notice.className = 'toast'
  notice.role = 'status'
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = words.reload
  button.addEventListener('click', async () => {
    const registered = await navigator.serviceWorker.getRegistration()
    // Let in by another tab: it is here already.
    if (!registered?.waiting) return location.reload()
    worker.addEventListener('controlling', () => location.reload())
    worker.messageSkipWaiting()
  })
  notice.append(`${words.newRelease} `, button)
  document.body.append(notice)
}
