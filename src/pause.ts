/** Lets the page answer between two steps of a longer piece of work. */
export async function pause(): Promise<void> {
  // Before all else that waits, where the browser can; Safari cannot.
  if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield()
  else await new Promise((resolve) => setTimeout(resolve))
}
