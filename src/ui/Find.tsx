import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { partMissed } from './Failed.tsx'

type Box = ComponentType<{ readonly onClose: () => void }>

/** The button of the quick finder, and its key: Ctrl or Command with K. */
export function Find() {
  const [Box, setBox] = useState<Box | null>(null)
  const open = useCallback(() => {
    import('./FindBox.tsx').then(({ default: Loaded }) => setBox(() => Loaded), partMissed)
  }, [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        open()
      }
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [open])
  return (
    <>
      <button type="button" className="find-button" aria-keyshortcuts="Control+K Meta+K" onClick={open}>
        Find
      </button>
      {Box && <Box onClose={() => setBox(null)} />}
    </>
  )
}
