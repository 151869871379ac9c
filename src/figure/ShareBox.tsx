import font from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Frame } from '../charts/frame.ts'
import { serialiseView, type View } from '../charts/view.ts'
import { shareWords as words } from '../interview/share.ts'
import { type CitationKind, citationKinds, cite } from '../outputs/cite.ts'
import { embedCode } from '../outputs/embed.ts'
import { frameCsv, frameJson } from '../outputs/frame.ts'
import { viewPng, viewSvg } from '../outputs/picture.ts'
import { slideFile } from '../outputs/slide.ts'
import { stillPicture } from '../plots/still.ts'
import { href } from '../ui/href.ts'
import { siteTitle } from '../ui/site.ts'
import css from '../ui/theme.css?raw'

interface Props {
  readonly frame: Frame
  readonly view: View
  readonly sources: string
  readonly onClose: () => void
}

/** Takes a chart away as it stands: link, embed code, citation, picture, data. */
export default function ShareBox({ frame, view, sources, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [said, setSaid] = useState('')
  const [kind, setKind] = useState<CitationKind>('text')
  useEffect(() => dialog.current?.showModal(), [])
  const query = new URLSearchParams(
    Object.entries(serialiseView(view)).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  )
  query.delete('tab')
  const tail = query.size > 0 ? `?${query.toString().replace(/%2C/g, ',')}` : ''
  const link = `${location.origin}${href(`/charts/${frame.id}/`)}${tail}`
  const embed = embedCode(frame.finding, `${location.origin}${href(`/embed/${frame.id}/`)}${tail}`)
  const citation = cite(kind, {
    id: frame.id,
    title: frame.finding,
    site: siteTitle,
    address: link,
    sources,
    accessed: new Date().toISOString().slice(0, 10),
  })
  const copy = (what: string, text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied(what)),
      () => setSaid(words.refused(what)),
    )
  }
  const name = `${frame.id}_${query.toString().replace(/[^\w.-]+/g, '-') || 'default'}`
  const save = (ending: string, content: Blob) => {
    const url = URL.createObjectURL(content)
    const anchor = Object.assign(document.createElement('a'), { href: url, download: `${name}.${ending}` })
    anchor.click()
    URL.revokeObjectURL(url)
    setSaid(words.saved(`${name}.${ending}`))
  }
  const svg = () => {
    const figure = document.getElementById(`fig-${frame.id}`)
    const drawn = figure?.querySelector('svg.recharts-surface')
    if (!drawn) throw new Error(words.notDrawn)
    const card = {
      title: frame.finding,
      picture: stillPicture(drawn.outerHTML, frame, 'wide'),
      key: figure?.querySelector('.key')?.innerHTML ?? '',
      foot: `${siteTitle} · ${link} · Source: ${sources}`,
    }
    return viewSvg(card, css)
  }
  const attempt = (make: () => void | Promise<void>) => {
    Promise.resolve()
      .then(make)
      .catch((error: unknown) => setSaid(error instanceof Error ? error.message : words.failed))
  }
  const copyPicture = () => {
    // The promise goes into the item: some browsers want the call in the press itself.
    const item = Promise.resolve().then(() => viewPng(svg(), font))
    Promise.resolve()
      .then(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': item })]))
      .then(
        () => setSaid(words.pictureCopied),
        () => setSaid(words.pictureRefused),
      )
  }
  const pass = () => {
    // Closing the platform's sheet is no failure.
    navigator.share({ title: frame.finding, url: link }).catch(() => {})
  }
  const empty = frame.series.length === 0
  return (
    <dialog ref={dialog} className="find share" aria-label={`${words.open}: ${frame.name}`} onClose={onClose}>
      <header>
        <h2>{words.open}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      <Text label={words.link} value={link} onCopy={() => copy(words.link, link)} />
      <Text label={words.code} value={embed} onCopy={() => copy(words.code, embed)} />
      <Text label={words.citation} value={citation} onCopy={() => copy(words.citation, citation)}>
        <select
          aria-label={words.format}
          value={kind}
          onChange={({ currentTarget: { value } }) =>
            setKind(citationKinds.find((one) => one === value) ?? 'text')
          }
        >
          {citationKinds.map((one) => (
            <option key={one} value={one}>
              {words.formats[one]}
            </option>
          ))}
        </select>
      </Text>
      {'share' in navigator && <Download text={words.pass} onPress={pass} />}
      <fieldset>
        <legend>{words.download}</legend>
        {empty ? (
          <p>{words.empty}</p>
        ) : (
          <p className="ledger-links">
            <Download
              text="CSV"
              onPress={() =>
                attempt(() => save('csv', new Blob([frameCsv(frame, true)], { type: 'text/csv' })))
              }
            />
            <Download
              text="JSON"
              onPress={() =>
                attempt(() => save('json', new Blob([frameJson(frame, link)], { type: 'application/json' })))
              }
            />
            <Download
              text="SVG"
              onPress={() => attempt(() => save('svg', new Blob([svg()], { type: 'image/svg+xml' })))}
            />
            <Download
              text="PNG"
              onPress={() => attempt(async () => save('png', await viewPng(svg(), font)))}
            />
            <Download
              text="PowerPoint"
              onPress={() =>
                attempt(async () => save('pptx', new Blob([await slideFile({ frame, sources, link, css })])))
              }
            />
            <Download text={words.copyPicture} onPress={copyPicture} />
          </p>
        )}
      </fieldset>
      <p role="status">{said}</p>
    </dialog>
  )
}

const Download = ({ text, onPress }: { readonly text: string; readonly onPress: () => void }) => (
  <button type="button" className="button" onClick={onPress}>
    {text}
  </button>
)

interface TextProps {
  readonly label: string
  readonly value: string
  readonly onCopy: () => void
  readonly children?: ReactNode
}

const Text = ({ label, value, onCopy, children }: TextProps) => (
  <div className="share-text">
    <label>
      {label}
      <textarea readOnly rows={2} value={value} onFocus={(event) => event.currentTarget.select()} />
    </label>
    {children}
    <button type="button" className="button" onClick={onCopy}>
      {words.copy(label)}
    </button>
  </div>
)
