import type { Frame } from './frame.ts'
import { gridLayout } from './layout/grid.ts'
import { rowLayout } from './layout/rows.ts'
import type { Layout, Size } from './layout/types.ts'

/** Where everything of a frame stands. Pure: the same at build and in the browser. */
export function layout(frame: Frame, size: Size): Layout {
  return frame.kind === 'dots' || frame.kind === 'timeline' ? rowLayout(frame, size) : gridLayout(frame, size)
}
