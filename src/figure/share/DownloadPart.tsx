import font from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import { useEffect, useState } from 'react'
import type { Frame } from '../../charts/frame.ts'
import { prepare } from '../../charts/prepare.ts'
import type { Params } from '../../charts/view.ts'
import { deckWords, shareWords as words } from '../../interview/share.ts'
import { type CardSize, cardSizes } from '../../outputs/card.ts'
import { queryOf } from '../../outputs/deck.ts'
import { chartCsv, frameCsv, frameJson } from '../../outputs/frame.ts'
import { dataVersion } from '../../outputs/memory.ts'
import { viewPng, viewSvg } from '../../outputs/picture.ts'
import { deckFile } from '../../outputs/slide.ts'
import { chartSlide, warmTalk } from '../../outputs/talk.ts'
import { addressOf, href } from '../../ui/href.ts'
import { siteTitle } from '../../ui/site.ts'
import css from '../../ui/theme.css?raw'
import { drawn } from '../drawn.tsx'
import { addToDeck } from './deckStore.ts'
import { Pick } from './ShareText.tsx'
import { pptxBlob, save } from './save.ts'

interface Props {
  readonly frame: Frame
  readonly params: Params
  readonly link: string
  readonly sources: string
  /** As plain text, for the pictures' memory. */
  readonly citation: string
  readonly onSay: (text: string, isFault?: boolean) => void
}

const sizes = ['slide', 'preview', 'square'] as const

/** Files of the view: data, picture, slide. */
export function DownloadPart({ frame, params, link, sources, citation, onSay }: Props) {
  const [size, setSize] = useState<CardSize>('slide')
  const [twice, setTwice] = useState(true)
  const [warm, setWarm] = useState(false)
  // What a press will need, so that it works when the network has gone meanwhile.
  useEffect(() => {
    Promise.all([warmTalk(), fetch(font)]).then(
      () => setWarm(true),
      () => {},
    )
  }, [])
  if (frame.series.length === 0) return <p>{words.empty}</p>
  const name = `${frame.id}_${queryOf(params).replace(/[^\w.-]+/g, '-') || 'default'}`
  const memory = { title: frame.finding, view: link, data: dataVersion(frame), citation }
  const svg = async () => {
    const foot = words.foot(siteTitle, link, memory.data, new Date().toISOString().slice(0, 10), sources)
    return viewSvg({ title: frame.finding, foot, ...(await drawn(frame)) }, size, css, memory)
  }
  const png = async () => {
    const [width, height] = cardSizes[size]
    return viewPng(await svg(), [width * (twice ? 2 : 1), height * (twice ? 2 : 1)], font, memory)
  }
  const slide = async () => {
    const { claims } = await prepare(frame.id)
    return deckFile(frame.finding, [await chartSlide(frame, params, claims, addressOf)], css)
  }
  const csv = (text: string) => new Blob([text], { type: 'text/csv' })
  /** Makes a file when pressed; says how it went. */
  const file = (label: string, ending: string, make: () => Blob | Promise<Blob>) => (
    <button
      type="button"
      className="button"
      onClick={() => {
        onSay(words.working)
        Promise.resolve()
          .then(make)
          .then((content) => {
            save(`${name}${ending}`, content)
            onSay(words.saved(`${name}${ending}`))
          })
          .catch(() => onSay(words.failed, true))
      }}
    >
      {label}
    </button>
  )
  const copyPicture = () => {
    // The promise goes into the item: some browsers want the call in the press itself.
    const item = png()
    let isMade = true
    // Where the clipboard takes nothing, nobody else hears of a failure.
    item.catch(() => {
      isMade = false
    })
    Promise.resolve()
      .then(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': item })]))
      .then(
        () => onSay(words.pictureCopied),
        () => (isMade ? onSay(words.pictureRefused) : onSay(words.failed, true)),
      )
  }
  const { files } = words
  return (
    <div data-warm={warm ? '' : undefined}>
      <h3>{words.data}</h3>
      <p className="ledger-links">
        {file(files.csv, '.csv', () => csv(frameCsv(frame, true)))}
        {file(files.all, '_all.csv', async () => csv(chartCsv(await prepare(frame.id), frame.asof, true)))}
        {file(files.json, '.json', () => new Blob([frameJson(frame, link)], { type: 'application/json' }))}
      </p>
      <h3>{words.picture}</h3>
      <div className="share-choices">
        <Pick label={words.size} value={size} options={sizes} names={words.sizes} onPick={setSize} />
        <label>
          <input
            type="checkbox"
            checked={twice}
            onChange={({ currentTarget }) => setTwice(currentTarget.checked)}
          />{' '}
          {words.twice}
        </label>
      </div>
      <p className="ledger-links">
        {file(files.png, '.png', png)}
        {file(files.svg, '.svg', async () => new Blob([await svg()], { type: 'image/svg+xml' }))}
        <button type="button" className="button" onClick={copyPicture}>
          {words.copyPicture}
        </button>
      </p>
      <p className="quiet">{words.remembers}</p>
      <h3>{words.slide}</h3>
      <p className="ledger-links">
        {file(files.pptx, '.pptx', async () => pptxBlob(await slide()))}
        <button
          type="button"
          className="button"
          onClick={() => onSay(addToDeck({ kind: 'charts', id: frame.id, view: params }))}
        >
          {deckWords.add}
        </button>
        <a href={href('/deck/')}>{deckWords.see}</a>
      </p>
      <p className="quiet">{words.slideHelp}</p>
    </div>
  )
}
