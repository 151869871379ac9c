/**
 * Tells the page around an embed how tall it is, in the words of the resizers that pages have: Datawrapper's, Pym's,
 * AMP's, Medium's, open-iframe-resizer's, H5P's, and our own. Only when the height has changed, at most once a frame:
 * any growth, for a pixel too few brings a scrollbar, but no shrinking by less than two pixels. Nothing of what it
 * hears is trusted beyond the shape of a known question.
 * @returns stops telling.
 */
export function tellHeight(id: string, element: HTMLElement): () => void {
  if (window.parent === window) return () => {}
  const child = new URLSearchParams(location.search).get('childId')
  let told = 0
  let isObserved = false
  let frame = 0
  // In a low window the embed shows its chart first, and smaller (embed.css). What is told is how tall the whole would
  // be, and no less than before: a page that makes the frame as tall as it hears must not make it lower for that.
  const taken = () => Math.ceil(element.getBoundingClientRect().height)
  const height = () => {
    if (Number.parseFloat(getComputedStyle(element).getPropertyValue('--plot-most')) === 0) return taken()
    element.toggleAttribute('data-whole', true)
    const whole = taken()
    element.toggleAttribute('data-whole', false)
    return Math.max(told, whole)
  }
  const post = (message: unknown) => window.parent.postMessage(message, '*')
  const postSize = () => post({ type: 'iframe-resized', width: element.clientWidth, height: height() })
  const tell = () => {
    frame = 0
    const now = height()
    if (now <= told && told - now < 2) return
    told = now
    post({ 'datawrapper-height': { [id]: now } })
    if (child) post(`pymxPYMx${child}xPYMxheightxPYMx${now}`)
    post({ sentinel: 'amp', type: 'embed-size', height: now })
    post(JSON.stringify({ src: location.href, context: 'iframe.resize', height: now }))
    post({ type: 'asean-explainer:height', v: 1, id, height: now })
    post({ context: 'h5p', action: 'prepareResize', scrollHeight: now, clientHeight: window.innerHeight })
    if (isObserved) postSize()
  }
  const answer = ({ source, data }: MessageEvent) => {
    if (source !== window.parent) return
    if (isAsked(data, 'type', 'iframe-child-init')) {
      // open-iframe-resizer asks once and then waits to be told.
      isObserved = true
      postSize()
    } else if (isAsked(data, 'type', 'iframe-get-child-dimensions')) {
      postSize()
    } else if (isAsked(data, 'type', 'frames-init')) {
      post({ sentinel: 'amp', type: 'embed-size', height: height() })
    } else if (isAsked(data, 'context', 'h5p')) {
      if (isAsked(data, 'action', 'ready')) post({ context: 'h5p', action: 'hello' })
      if (isAsked(data, 'action', 'resizePrepared'))
        post({ context: 'h5p', action: 'resize', scrollHeight: height() })
    }
  }
  const observer = new ResizeObserver(() => {
    frame ||= requestAnimationFrame(tell)
  })
  addEventListener('message', answer)
  observer.observe(element)
  post({ context: 'h5p', action: 'hello' })
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
    removeEventListener('message', answer)
  }
}

const isAsked = (data: unknown, key: string, value: string): boolean =>
  typeof data === 'object' && data !== null && Reflect.get(data, key) === value
