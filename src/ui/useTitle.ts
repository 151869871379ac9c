import { useEffect } from 'react'
import { pageTitle } from './site.ts'

/** Keeps the window's title when pages change without loading. The HTML of each page has the same title. */
export function useTitle(title?: string): void {
  useEffect(() => {
    document.title = pageTitle(title)
  }, [title])
}
