import { useEffect, useState, useSyncExternalStore } from 'react'
import { addToDeck, deckNow, isUnkept, onDeck, putDeck } from '../figure/share/deckStore.ts'
import { save } from '../figure/share/save.ts'
import { claimList } from '../interview/claimList.ts'
import { sectionWords } from '../interview/interface.ts'
import { deckWords as words } from '../interview/share.ts'
import { type DeckItem, deckText, itemText, queryOf, readDeck } from '../outputs/deck.ts'
import { href } from '../ui/href.ts'
import { useTitle } from '../ui/useTitle.ts'
import { PageHead } from './PageHead.tsx'
import { useLiving } from './useLiving.ts'

const none: readonly DeckItem[] = []

/** The reader's own deck: charts and claims in an order, as slides. */
export function DeckPage() {
  useTitle(words.kicker)
  const items = useSyncExternalStore(onDeck, deckNow, () => none)
  const [said, setSaid] = useState('')
  const [gone, setGone] = useState<readonly DeckItem[]>([])
  const titles = useTitles(items)
  const charts = useLiving(true, '', () =>
    import('./deckTitles.ts').then(
      ({ chartNames }) => chartNames(),
      () => [],
    ),
  )
  const change = (next: readonly DeckItem[], text: string) => {
    putDeck(next)
    setSaid(text)
  }
  const move = (from: number, to: number, name: string) => {
    const next = items.filter((_, at) => at !== from)
    const moved = items[from]
    if (moved) change([...next.slice(0, to), moved, ...next.slice(to)], words.moved(name, to + 1))
  }
  const slides = () => {
    setSaid(sectionWords.working)
    import('./saveSlides.ts')
      .then(({ saveDeck }) => saveDeck(items))
      .then(
        (bad) => setSaid(bad.length > 0 ? words.bad(bad) : sectionWords.done),
        () => setSaid(sectionWords.failed),
      )
  }
  const open = async (file: File | undefined) => {
    const read = file ? readDeck(await file.text()) : null
    if (!read) return setSaid(words.noDeck)
    const bad = read.bad.length > 0 ? ` ${words.bad(read.bad)}` : ''
    change(read.items, `${words.opened(read.items.length)}${bad}`)
  }
  return (
    <div className="wrap section">
      <PageHead {...words} />
      {items.length === 0 && <p className="with-script">{words.none}</p>}
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <ol className="deck">
        {items.map((item, at) => {
          const title = titles.get(itemText(item)) ?? itemText(item)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same chart may stand in a deck twice
            <li key={`${itemText(item)} ${at}`}>
              <a href={linkOf(item)}>{title}</a>
              <span className="deck-buttons">
                <Arrow
                  sign="↑"
                  label={words.up(title)}
                  to={at - 1}
                  from={at}
                  last={items.length}
                  onMove={move}
                  name={title}
                />
                <Arrow
                  sign="↓"
                  label={words.down(title)}
                  to={at + 1}
                  from={at}
                  last={items.length}
                  onMove={move}
                  name={title}
                />
                <button
                  type="button"
                  className="button"
                  aria-label={words.remove(title)}
                  onClick={() =>
                    change(
                      items.filter((_, other) => other !== at),
                      words.removed(title),
                    )
                  }
                >
                  ×
                </button>
              </span>
            </li>
          )
        })}
      </ol>
      <p className="share-choices with-script">
        <Adder
          label={words.chart}
          options={charts ?? []}
          onAdd={(id) => setSaid(addToDeck({ kind: 'charts', id, view: {} }))}
        />
        <Adder
          label={words.claim}
          options={claimList.map(({ id, said: text }) => [id, `${id}: ${text}`])}
          onAdd={(id) => setSaid(addToDeck({ kind: 'claims', id, view: {} }))}
        />
      </p>
      <p className="share-choices with-script">
        <button type="button" className="button" disabled={items.length === 0} onClick={slides}>
          {words.slides}
        </button>
        {items.length > 0 && <a href={href('/present/deck/')}>{words.present}</a>}
        <button
          type="button"
          className="button"
          disabled={items.length === 0}
          onClick={() => save('my-deck.json', new Blob([deckText(items)], { type: 'application/json' }))}
        >
          {words.keep}
        </button>
        <label>
          {words.open}{' '}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
          />
        </label>
        {items.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setGone(items)
              change([], words.cleared)
            }}
          >
            {words.clear}
          </button>
        )}
        {items.length === 0 && gone.length > 0 && (
          <button type="button" className="button" onClick={() => change(gone, words.opened(gone.length))}>
            {words.undo}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      {items.length > 0 && isUnkept() && <p className="notice">{words.unkept}</p>}
    </div>
  )
}

const linkOf = ({ kind, id, view }: DeckItem) => {
  const query = queryOf(view)
  const tail = query && `?${query}`
  return kind === 'charts' ? href(`/charts/${id}/${tail}`) : href(`/claims/${tail}#${id}`)
}

/** The findings of the charts, each in its view, and the words of the claims. */
function useTitles(items: readonly DeckItem[]): ReadonlyMap<string, string> {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    let current = true
    import('./deckTitles.ts')
      .then(({ titlesOf }) => titlesOf(items))
      .then(
        (found) => current && setTitles(found),
        () => {},
      )
    return () => {
      current = false
    }
  }, [items])
  return titles
}

interface ArrowProps {
  readonly sign: string
  readonly label: string
  readonly name: string
  readonly from: number
  readonly to: number
  readonly last: number
  readonly onMove: (from: number, to: number, name: string) => void
}

const Arrow = ({ sign, label, name, from, to, last, onMove }: ArrowProps) => (
  <button
    type="button"
    className="button"
    aria-label={label}
    disabled={to < 0 || to >= last}
    onClick={() => onMove(from, to, name)}
  >
    {sign}
  </button>
)

interface AdderProps {
  readonly label: string
  readonly options: readonly (readonly [string, string])[]
  readonly onAdd: (id: string) => void
}

const Adder = ({ label, options, onAdd }: AdderProps) => (
  <label>
    {label}{' '}
    <select value="" onChange={({ currentTarget }) => onAdd(currentTarget.value)}>
      <option value="">{words.choose}</option>
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  </label>
)
