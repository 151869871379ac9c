import font from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Frame } from '../charts/frame.ts'
import { serialiseView, type View } from '../charts/view.ts'
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
      () => setSaid(`${what} copied.`),
      () =>
        setSaid(
          `The browser did not let us copy. Select the text of ${what.toLowerCase()} and copy it by hand.`,
        ),
    )
  }
  const name = `${frame.id}_${query.toString().replace(/[^\w.-]+/g, '-') || 'default'}`
  const save = (ending: string, content: Blob) => {
    const url = URL.createObjectURL(content)
    const anchor = Object.assign(document.createElement('a'), { href: url, download: `${name}.${ending}` })
    anchor.click()
    URL.revokeObjectURL(url)
    setSaid(`Saved as ${name}.${ending}.`)
  }
  const svg = () => {
    const figure = document.getElementById(`fig-${frame.id}`)
    const drawn = figure?.querySelector('svg.recharts-surface')
    if (!drawn) throw new Error('The chart is not on the screen: choose the tab Chart first.')
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
      .catch((error: unknown) => setSaid(error instanceof Error ? error.message : 'That did not work.'))
  }
  const empty = frame.series.length === 0
  return (
    <dialog
      ref={dialog}
      className="find share"
      aria-label={`Share and export: ${frame.name}`}
      onClose={onClose}
    >
      <header>
        <h2>Share and export</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <Text label="Link to this view" value={link} onCopy={() => copy('Link', link)} />
      <Text label="Code for a page" value={embed} onCopy={() => copy('Code', embed)} />
      <Text label="Citation" value={citation} onCopy={() => copy('Citation', citation)}>
        <select
          aria-label="Format of the citation"
          value={kind}
          onChange={({ currentTarget: { value } }) =>
            setKind(citationKinds.find((one) => one === value) ?? 'text')
          }
        >
          <option value="text">plain text</option>
          <option value="bibtex">BibTeX</option>
          <option value="ris">RIS</option>
          <option value="csl">CSL-JSON</option>
        </select>
      </Text>
      <fieldset>
        <legend>Download this view</legend>
        {empty ? (
          <p>This view holds no figures, so there is nothing to download.</p>
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
      Copy {label.toLowerCase()}
    </button>
  </div>
)
