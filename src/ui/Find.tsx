import { lazy, Suspense, useEffect, useState } from 'react'

const FindBox = lazy(() => import('./FindBox.tsx'))

/** The button of the quick finder, and its key: Ctrl or Command with K. */
export function Find() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setOpen(true)
      }
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <button
        type="button"
        className="find-button"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        Find
      </button>
      {open && (
        <Suspense>
          <FindBox onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
