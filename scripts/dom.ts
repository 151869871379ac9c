import { Window } from 'happy-dom'

/** Gives this process the DOM globals that React and Recharts ask for. Call it before importing them. */
export function installDom(): void {
  const window = new Window({ url: 'http://localhost/' })
  const wanted = [
    'document',
    'HTMLElement',
    'HTMLIFrameElement',
    'SVGElement',
    'Element',
    'Node',
    'ResizeObserver',
    'MutationObserver',
    'getComputedStyle',
    'requestAnimationFrame',
    'cancelAnimationFrame',
  ] as const
  Object.defineProperty(globalThis, 'window', { value: window, configurable: true })
  for (const name of wanted) {
    Object.defineProperty(globalThis, name, {
      value: Reflect.get(window, name),
      configurable: true,
      writable: true,
    })
  }
}
