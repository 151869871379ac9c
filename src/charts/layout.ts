import type { Frame } from './frame.ts'
import { barLayout } from './layout/bars.ts'
import { gridLayout } from './layout/grid.ts'
import { matrixLayout } from './layout/matrix.ts'
import { rowLayout } from './layout/rows.ts'
import type { Layout, Size } from './layout/types.ts'

const made = new WeakMap<Frame, Map<Size, Layout>>()

/** Where everything of a frame stands. Pure: the same at build and in the browser; made once a frame and size. */
export function layout(frame: Frame, size: Size): Layout {
  const own = made.get(frame) ?? new Map<Size, Layout>()
  const one = own.get(size) ?? place(frame, size)
  made.set(frame, own.set(size, one))
  return one
}

function place(frame: Frame, size: Size): Layout {
  if (frame.kind === 'bars') return barLayout(frame, size)
  if (frame.kind === 'matrix') return matrixLayout(frame, size)
  return frame.kind === 'dots' || frame.kind === 'timeline' ? rowLayout(frame, size) : gridLayout(frame, size)
}
