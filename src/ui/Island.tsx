import { createContext, type ReactNode, useContext } from 'react'

/**
 * An island is a part of a page that is written into the HTML at build and needs no script to be read: its words and
 * its data are in no bundle. It stays as it is until something makes it come alive.
 */
export type Islands = (id: string) => string | null

/**
 * At build: renders an island. In the browser: its HTML, fetched with the page; empty for one that is in the document
 * already and stays; null for one that is not to be had, which has to come alive.
 */
export const IslandsContext = createContext<Islands>(() => '')

interface Props {
  readonly id: string
  readonly className?: string
  /** Inside a line of text: a span. */
  readonly inline?: boolean
  /** What takes the place of the HTML once the island is alive. */
  readonly alive?: ReactNode
}

export function Island({ id, className, inline = false, alive }: Props) {
  const html = useContext(IslandsContext)
  const Box = inline ? 'span' : 'div'
  if (alive) {
    return (
      <Box className={className} data-alive="">
        {alive}
      </Box>
    )
  }
  // The HTML is our own, made at build from our own data.
  return (
    <Box
      className={className}
      data-island={id}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML is made by our own build
      dangerouslySetInnerHTML={{ __html: html(id) ?? '' }}
    />
  )
}

/** Whether the HTML of an island is at hand. */
export const useHasIsland = (id: string): boolean => useContext(IslandsContext)(id) !== null
