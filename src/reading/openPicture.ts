import { chartIds } from '../charts/charts.ts'
import { frameOf } from '../charts/prepare.ts'
import type { Params } from '../charts/view.ts'
import { pictureWords as words } from '../interview/share.ts'
import { dataVersion, memoryOf, VERSION } from '../outputs/memory.ts'

/** What a picture leads to: a chart in a view, with the version of its data; or why it leads nowhere. */
export type Opened = { readonly id: string; readonly view: Params } | { readonly said: string }

/** Reads the memory of a picture. Its address counts only by its end: the site may have moved. Never throws. */
export async function openPicture(file: Blob): Promise<Opened> {
  try {
    const memory = memoryOf(new Uint8Array(await file.arrayBuffer()))
    if (!memory) return { said: words.strange }
    const { pathname, searchParams } = new URL(memory.view)
    const id = pathname.match(/\/charts\/([\w-]+)\/?$/)?.[1] ?? ''
    if (!chartIds.includes(id)) return { said: words.notOurs }
    return { id, view: { ...Object.fromEntries(searchParams), data: memory.data } }
  } catch {
    return { said: words.unread }
  }
}

/** Whether the data of a view are those that a picture was made of, in a sentence. */
export async function compareData(id: string, view: Params, made: string): Promise<string> {
  if (!VERSION.test(made)) return ''
  const now = dataVersion((await frameOf(id, view)).shown)
  return now === made ? words.same(now) : words.changed(made, now)
}
