import { useNavigate } from '@tanstack/react-router'

/** Writes the search part of the address, in the place of the one before, without moving the page. */
export function usePut(): (next: Readonly<Record<string, string | undefined>>) => void {
  const navigate = useNavigate()
  return (next) =>
    void navigate({ to: '.', search: { ...next }, hash: true, replace: true, resetScroll: false })
}
