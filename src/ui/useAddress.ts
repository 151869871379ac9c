import { useSearch } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'

const nothing: Readonly<Record<string, string | undefined>> = {}
const never = () => () => {}

/**
 * The search part of the address. While the page hydrates it is empty: the page's HTML was written without it, and a
 * page that differed would be thrown away with all its islands.
 */
export function useAddress(): Readonly<Record<string, string | undefined>> {
  const search = useSearch({ strict: false })
  return useHydrated() ? search : nothing
}

/** Whether the page may differ from the HTML that was written at build. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
