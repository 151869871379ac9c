import { type ComponentType, useState } from 'react'
import type { Frame } from '../charts/frame.ts'
import type { View } from '../charts/view.ts'
import { shareWords } from '../interview/share.ts'

interface Props {
  readonly frame: Frame
  readonly view: View
  readonly sources: string
}

type Box = ComponentType<Props & { readonly onClose: () => void }>

/** The button that opens the share dialog; what the dialog needs is loaded when it is pressed. */
export function Share(props: Props) {
  const [Box, setBox] = useState<Box | null>(null)
  const [failed, setFailed] = useState(false)
  const open = () => {
    setFailed(false)
    import('./share/ShareBox.tsx').then(
      (loaded) => setBox(() => loaded.default),
      () => setFailed(true),
    )
  }
  return (
    <>
      <button type="button" className="share-button" onClick={open}>
        {shareWords.open}
      </button>
      {failed && (
        <p className="figure-notice" role="status">
          {shareWords.loadFailed}{' '}
          <button type="button" className="button" onClick={() => location.reload()}>
            {shareWords.reload}
          </button>
        </p>
      )}
      {Box && <Box {...props} onClose={() => setBox(null)} />}
    </>
  )
}
