import { useLocation, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { allFound, type Found } from './found.ts'
import { findWords } from './words.ts'

/** The quick finder in a dialog: type, walk with the arrow keys, Enter goes there. */
export default function FindBox({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const id = useId()
  const [all, setAll] = useState<readonly Found[] | null>(null)
  const [failed, setFailed] = useState(false)
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  useEffect(() => {
    dialog.current?.showModal()
    field.current?.focus()
    allFound().then(setAll, () => setFailed(true))
  }, [])
  const found = search(all ?? [], words)
  const chosen = found[at] && `${id}-${at}`
  useEffect(() => {
    if (chosen) document.getElementById(chosen)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const go = (one: Found | undefined) => {
    if (!one) return
    dialog.current?.close()
    const url = new URL(one.to, location.href)
    // Closing has led the focus back to what opened the dialog; on another page its text is what was asked for.
    const opener = document.activeElement
    if (bare(url.pathname) !== bare(pathname) && opener instanceof HTMLElement) opener.blur()
    void navigate({
      to: url.pathname,
      search: Object.fromEntries(url.searchParams),
      ...(url.hash ? { hash: url.hash.slice(1) } : {}),
    })
  }
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && found.length > 0) {
      event.preventDefault()
      setAt((at + step + found.length) % found.length)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      go(found[at])
    }
  }
  return (
    <dialog ref={dialog} className="find" aria-label="Find" onClose={onClose}>
      <label htmlFor={`${id}-words`}>{findWords.label}</label>
      <div className="find-row">
        <input
          id={`${id}-words`}
          type="text"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen}
          autoComplete="off"
          ref={field}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={walk}
        />
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <p role="status" className="quiet">
        {failed
          ? findWords.failed
          : words.trim() === ''
            ? ''
            : found.length === 0
              ? findWords.nothing
              : `${found.length} found`}
      </p>
      <div role="listbox" id={`${id}-list`} aria-label="Found">
        {found.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field, which keeps the focus
          <div
            key={one.to + one.title}
            role="option"
            id={`${id}-${index}`}
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => go(one)}
          >
            <span className="quiet">{one.kind}</span> {one.title}
          </div>
        ))}
      </div>
    </dialog>
  )
}

const bare = (path: string) => path.replace(/\/$/, '')

/** All words must stand in the title or the text; titles that begin with the first word come first. */
function search(all: readonly Found[], text: string): readonly Found[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const [first] = words
  if (first === undefined) return []
  return all
    .filter(({ title, text: more }) => words.every((word) => `${title} ${more}`.toLowerCase().includes(word)))
    .sort((a, b) => rank(a, first) - rank(b, first))
    .slice(0, 12)
}

const rank = ({ title }: Found, word: string) => {
  const at = title.toLowerCase().indexOf(word)
  return at === 0 ? 0 : at > 0 ? 1 : 2
}
