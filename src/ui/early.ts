import { pause } from '../pause.ts'

/** What was pressed or filled in before the page answered, as the page's first script noted it (index.html). */
export interface Early {
  readonly type: string
  readonly target: EventTarget | null
  /** What stood in a field then: React has put back what it knows of. */
  readonly value?: unknown
  readonly checked?: unknown
  /** The id of the figure that it was in. */
  readonly figure?: string | undefined
}

/** Does again, in their order, what the browser does not do by itself; of what was filled in, the last of each field. */
export async function doAgain(all: readonly Early[]): Promise<void> {
  await isReady()
  const last = new Map(all.flatMap((one) => (one.type === 'click' ? [] : [[one.target, one]])))
  for (const one of all) {
    // Each builds on what the one before it has done.
    await pause()
    const element = placeOf(one)
    if (!element) continue
    if (one.type === 'click') buttonOf(element)?.click()
    else if (last.get(one.target) === one) fill(element, one)
  }
}

/** Where it was done; in a figure that lives by now, the same control of it. */
function placeOf({ target, figure }: Early): Element | null {
  if (!(target instanceof Element)) return null
  if (target.isConnected) return target
  const name = target.closest('[data-control]')?.getAttribute('data-control')
  const box = document.getElementById(figure ?? '')
  return box?.querySelector(`[data-control="${CSS.escape(name ?? '')}"]`) ?? null
}

/** The button that was pressed, if it needs script: a link, what opens a popover and what unfolds need none. */
const buttonOf = (pressed: Element) =>
  pressed.closest<HTMLElement>('button:not([popovertarget], [commandfor]), summary[data-control]')

/** Fills in a field as a reader does; one that stands as the page came is left alone. */
function fill(field: Element, { value, checked }: Early): void {
  if (field instanceof HTMLInputElement && field.type !== 'file') {
    if (['checkbox', 'radio'].includes(field.type)) {
      if (checked === field.defaultChecked) return
      field.checked = !checked
      field.click()
      return
    }
    if (value === field.defaultValue) return
    field.value = field.defaultValue
  }
  // By the prototype: React takes what is set on the field itself for its own doing. A file that was picked stands there.
  const isText = !(field instanceof HTMLInputElement && field.type === 'file')
  if (isText) Reflect.set(Object.getPrototypeOf(field), 'value', value, field)
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
}

/** Resolves once the page answers. */
const isReady = (): Promise<void> =>
  new Promise((resolve) => {
    const { documentElement: root } = document
    const look = () => {
      if (!('ready' in root.dataset)) return
      observer.disconnect()
      resolve()
    }
    const observer = new MutationObserver(look)
    observer.observe(root, { attributeFilter: ['data-ready'] })
    look()
  })
