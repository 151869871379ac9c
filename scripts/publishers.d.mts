import type { Plugin } from 'vite'

/** Sources by id and publisher alone: `./sources.csv?publishers`. */
export function publishers(): Plugin
