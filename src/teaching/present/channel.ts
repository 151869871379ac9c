/** Where a talk stands: the slide and the step in it. */
export interface Place {
  readonly at: number
  readonly step: number
}

/** Joins the windows of one talk: each tells where it goes, and follows the others. */
export interface Joined {
  readonly tell: (place: Place) => void
  readonly leave: () => void
}

/** @returns null where the browser cannot join windows. */
export function join(deck: string, onPlace: (place: Place) => void): Joined | null {
  try {
    const channel = new BroadcastChannel(`present ${deck}`)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const place = placeIn(data)
      if (place) onPlace(place)
    }
    return { tell: (place) => channel.postMessage(place), leave: () => channel.close() }
  } catch {
    return null
  }
}

/** What was heard, if it has the shape of a place. */
export function placeIn(data: unknown): Place | null {
  if (typeof data !== 'object' || data === null || !('at' in data) || !('step' in data)) return null
  const { at, step } = data
  return isCount(at) && isCount(step) ? { at, step } : null
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 10_000
