import type { KeyboardEvent, ReactNode, Ref } from 'react'
import type { Frame } from '../charts/frame.ts'
import { type Tab, tabs, type View } from '../charts/view.ts'
import { cardWords } from '../interview/controls.ts'
import { FigureKey } from './FigureKey.tsx'
import { Share } from './Share.tsx'
import { SourcesPanel } from './SourcesPanel.tsx'
import { Table } from './Table.tsx'

export interface FigureCardProps {
  readonly frame: Frame
  readonly view: View
  readonly drawing: ReactNode
  /** Who published what it shows, in one line. */
  readonly sources: string
  readonly controls: ReactNode
  /** What the card says on top: parts of the address that it left out. */
  readonly notice?: string | undefined
  /** What a screen reader is told of the view that the reader has just chosen. */
  readonly told?: string
  readonly heading?: Ref<HTMLHeadingElement>
  /** Without script both panels stand below the picture, closed; with it the tabs show one at a time. */
  readonly still?: boolean
  readonly onTab?: (tab: Tab) => void
}

/** The card of a figure: the same markup in the page's HTML and once it is alive. */
export function FigureCard(props: FigureCardProps) {
  const { frame, view, drawing, sources, controls, notice, told, heading, still = false, onTab } = props
  const id = `fig-${frame.id}`
  const panel = (tab: Tab, content: ReactNode) =>
    view.tab === tab && (
      <div
        className={`panel panel-${tab}`}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-tab-${tab}`}
      >
        {content}
      </div>
    )
  return (
    <>
      <header className="figure-head">
        <h3 ref={heading} id={`${id}-title`}>
          {tied(frame.finding)}
        </h3>
        <p className="measured">{frame.measured}</p>
        {notice && <p className="figure-notice">{notice}</p>}
        {controls}
        {told !== undefined && (
          <p className="hidden" role="status">
            {told}
          </p>
        )}
      </header>
      {panel(
        'chart',
        frame.series.length === 0 ? (
          <p className="empty">{cardWords.empty}</p>
        ) : (
          <>
            <div className="drawing">{drawing}</div>
            <FigureKey frame={frame} />
            <p className="how" id={`${id}-how`}>
              {frame.how}
            </p>
          </>
        ),
      )}
      {panel('table', <Table frame={frame} sortable={!still} />)}
      {panel('sources', <SourcesPanel frame={frame} />)}
      {still && (
        // With script they are half of what a page would hold, for nothing.
        <noscript>
          <details className="without-script">
            <summary>{cardWords.tabs.table}</summary>
            <Table frame={frame} sortable={false} />
          </details>
          <details className="without-script">
            <summary>{cardWords.notes}</summary>
            <SourcesPanel frame={frame} />
          </details>
        </noscript>
      )}
      <footer className="figure-foot">
        <div className="tabs" role="tablist" aria-label={cardWords.views(frame.name)} onKeyDown={moveTab}>
          {tabs.map((tab) => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`${id}-tab-${tab}`}
              aria-selected={view.tab === tab}
              {...(view.tab === tab ? { 'aria-controls': `${id}-panel` } : { tabIndex: -1 })}
              data-tab={tab}
              onClick={() => onTab?.(tab)}
            >
              {cardWords.tabs[tab]}
            </button>
          ))}
        </div>
        <Share frame={frame} view={view} sources={sources} />
        {sources && (
          <p className="source-line">
            {cardWords.source} {sources}
          </p>
        )}
      </footer>
    </>
  )
}

/** Keeps "2014–15" and "$1.4 bn" in one piece when a title breaks into lines. */
const tied = (text: string) => text.replace(/–(?=\d)/g, '–\u2060').replace(/ (bn|trillion)\b/g, '\u00a0$1')

/** Arrow keys, Home and End move between tabs, as in any tab list. */
function moveTab(event: KeyboardEvent<HTMLDivElement>) {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button.ariaSelected === 'true')
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  const button = buttons[(to + buttons.length) % buttons.length]
  button?.focus()
  button?.click()
}
