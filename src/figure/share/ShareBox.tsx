import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Frame } from '../../charts/frame.ts'
import { serialiseView, type View } from '../../charts/view.ts'
import { shareWords as words } from '../../interview/share.ts'
import { type CitationKind, citationKinds, cite } from '../../outputs/cite.ts'
import { queryOf } from '../../outputs/deck.ts'
import { dataVersion } from '../../outputs/memory.ts'
import { dataUrl, qrSvg } from '../../outputs/qr.ts'
import { addressOf } from '../../ui/href.ts'
import { siteTitle } from '../../ui/site.ts'
import { DownloadPart } from './DownloadPart.tsx'
import { EmbedPart } from './EmbedPart.tsx'
import { Pick, ShareText } from './ShareText.tsx'

interface Props {
  readonly frame: Frame
  readonly view: View
  readonly sources: string
  readonly onClose: () => void
}

/** Takes a chart away as it stands: link, code, embed, citation, data, picture, slide. */
export default function ShareBox({ frame, view, sources, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [said, setSaid] = useState({ text: '', isFault: false })
  const say = (text: string, isFault = false) => setSaid({ text, isFault })
  const [kind, setKind] = useState<CitationKind>('text')
  useEffect(() => dialog.current?.showModal(), [])
  // What is said comes up over the end of the dialog: the button that was pressed stays in sight.
  useEffect(() => {
    if (said.text) dialog.current?.querySelector(':focus')?.scrollIntoView({ block: 'nearest' })
  }, [said])
  const { tab: _, ...params } = serialiseView(view)
  const query = queryOf(params)
  const link = `${addressOf(`/charts/${frame.id}/`)}${query && `?${query}`}`
  const cited = {
    id: frame.id,
    title: frame.finding,
    site: siteTitle,
    address: link,
    sources,
    data: dataVersion(frame),
    accessed: new Date().toISOString().slice(0, 10),
  }
  const pass = () => {
    // Closing the platform's sheet is no failure.
    navigator.share({ title: frame.finding, url: link }).catch(() => {})
  }
  return (
    <dialog ref={dialog} className="find share" aria-label={`${words.open}: ${frame.name}`} onClose={onClose}>
      <header>
        <h2>{words.open}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </header>
      <Part title={words.linkPart} open>
        <ShareText label={words.link} value={link} onSay={say}>
          {'share' in navigator && (
            <button type="button" className="button" onClick={pass}>
              {words.pass}
            </button>
          )}
        </ShareText>
        <img className="share-code" src={dataUrl('image/svg+xml', qrSvg(link))} alt={words.qr} />
      </Part>
      <Part title={words.download} open>
        <DownloadPart
          frame={frame}
          params={params}
          link={link}
          sources={sources}
          citation={cite('text', cited)}
          onSay={say}
        />
      </Part>
      <Part title={words.citePart}>
        <ShareText label={words.citation} value={cite(kind, cited)} onSay={say}>
          <Pick
            label={words.format}
            value={kind}
            options={citationKinds}
            names={words.formats}
            onPick={setKind}
          />
        </ShareText>
      </Part>
      <Part title={words.embedPart}>
        <EmbedPart title={frame.finding} id={frame.id} params={params} link={link} onSay={say} />
      </Part>
      <p role="status">
        {said.text}
        {said.isFault && (
          <>
            {' '}
            <button type="button" className="button" onClick={() => location.reload()}>
              {words.reload}
            </button>
          </>
        )}
      </p>
    </dialog>
  )
}

interface PartProps {
  readonly title: string
  readonly open?: boolean
  readonly children: ReactNode
}

const Part = ({ title, open = false, children }: PartProps) => (
  <details open={open}>
    <summary>{title}</summary>
    {children}
  </details>
)
