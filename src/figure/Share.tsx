import { lazy, Suspense, useState } from 'react'
import type { Frame } from '../charts/frame.ts'
import type { View } from '../charts/view.ts'
import { shareWords } from '../interview/share.ts'

const ShareBox = lazy(() => import('./ShareBox.tsx'))

interface Props {
  readonly frame: Frame
  readonly view: View
  readonly sources: string
}

/** The button that opens the share dialog; what the dialog needs is loaded when it is pressed. */
export function Share(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="share-button" onClick={() => setOpen(true)}>
        {shareWords.open}
      </button>
      {open && (
        <Suspense>
          <ShareBox {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
