import { useEffect, useRef, useState } from 'react'
import type { Params } from '../../charts/view.ts'
import { embedChoiceWords as choices, shareWords as words } from '../../interview/share.ts'
import { queryOf } from '../../outputs/deck.ts'
import { type EmbedKind, embedHtml, embedKinds } from '../../outputs/embed.ts'
import { addressOf } from '../../ui/href.ts'
import { Pick, ShareText } from './ShareText.tsx'

interface Props {
  readonly title: string
  readonly id: string
  readonly params: Params
  readonly link: string
  readonly onSay: (text: string) => void
}

const widths = ['full', '720', '480', '360'] as const
const themes = ['auto', 'light', 'dark'] as const

/** The code for somebody's page, as the choices make it, and how it will look there. */
export function EmbedPart({ title, id, params, link, onSay }: Props) {
  const [kind, setKind] = useState<EmbedKind>('frame')
  const [width, setWidth] = useState<(typeof widths)[number]>('full')
  const [height, setHeight] = useState(560)
  const [theme, setTheme] = useState<(typeof themes)[number]>('auto')
  const [tabs, setTabs] = useState(true)
  const [controls, setControls] = useState(true)
  const query = queryOf({
    ...params,
    theme: theme === 'auto' ? undefined : theme,
    tabs: tabs ? undefined : '0',
    controls: controls ? undefined : '0',
  })
  const standing = Object.keys(params).length === 0
  const embedded = {
    title,
    embed: `${addressOf(`/embed/${id}/`)}${query && `?${query}`}`,
    link,
    // Only the first view has a picture at an address of its own.
    picture: standing ? addressOf(`/charts/${id}.png`) : `${id}.png`,
    width: width === 'full' ? '100%' : width,
    height,
  }
  const framed = kind === 'frame' || kind === 'fitted'
  return (
    <>
      <div className="share-choices">
        <Pick label={choices.kind} value={kind} options={embedKinds} names={choices.kinds} onPick={setKind} />
        {kind !== 'link' && (
          <Pick
            label={choices.width}
            value={width}
            options={widths}
            names={choices.widths}
            onPick={setWidth}
          />
        )}
        {kind === 'frame' && (
          <label>
            {choices.height}{' '}
            <input
              type="number"
              min={200}
              max={2000}
              step={20}
              value={height}
              onChange={({ currentTarget }) => setHeight(currentTarget.valueAsNumber || 560)}
            />
          </label>
        )}
        {framed && (
          <>
            <Pick
              label={choices.theme}
              value={theme}
              options={themes}
              names={choices.themes}
              onPick={setTheme}
            />
            <Tick label={choices.tabs} on={tabs} onTick={setTabs} />
            <Tick label={choices.controls} on={controls} onTick={setControls} />
          </>
        )}
      </div>
      <p className="quiet">
        {kind === 'picture' && standing ? choices.helps.pictureHere : choices.helps[kind]}
      </p>
      <ShareText label={words.code} value={embedHtml(kind, embedded)} onSay={onSay} />
      {(framed || (kind === 'picture' && standing)) && (
        <>
          <h3>{choices.preview}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
          <section className="share-preview" tabIndex={0} aria-label={choices.preview}>
            {framed ? (
              <Preview {...embedded} fitted={kind === 'fitted'} />
            ) : (
              <img src={embedded.picture} alt={title} />
            )}
          </section>
        </>
      )}
    </>
  )
}

interface TickProps {
  readonly label: string
  readonly on: boolean
  readonly onTick: (on: boolean) => void
}

const Tick = ({ label, on, onTick }: TickProps) => (
  <label>
    <input type="checkbox" checked={on} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />{' '}
    {label}
  </label>
)

interface PreviewProps {
  readonly title: string
  readonly embed: string
  readonly width: string
  readonly height: number
  readonly fitted: boolean
}

/** The embed itself; as tall as it says where the code listens. */
function Preview({ title, embed, width, height, fitted }: PreviewProps) {
  const box = useRef<HTMLIFrameElement>(null)
  const [told, setTold] = useState(0)
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== box.current?.contentWindow || typeof data !== 'object' || data === null) return
      if (!('type' in data) || data.type !== 'asean-explainer:height' || !('height' in data)) return
      const { height } = data
      if (typeof height === 'number' && height > 0) setTold(Math.min(4000, Math.max(100, height)))
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [])
  return (
    <iframe
      ref={box}
      loading="lazy"
      title={title}
      src={embed}
      width={width}
      height={fitted && told ? told : height}
    />
  )
}
