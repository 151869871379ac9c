import { useState } from 'react'
import type { Frame } from '../../charts/frame.ts'
import { serialiseView, type View } from '../../charts/view.ts'
import { type ClassFault, type ClassGuess, pack } from '../../guess/code.ts'
import type { Answer, Task } from '../../guess/model.ts'
import { classWords as words } from '../../interview/guess.ts'
import { queryOf } from '../../outputs/deck.ts'
import { dataUrl, qrSvg } from '../../outputs/qr.ts'
import { addressOf } from '../../ui/href.ts'
import { ShareText } from '../share/ShareText.tsx'
import { ClassResult } from './ClassResult.tsx'
import { Scan } from './Scan.tsx'

interface Props {
  readonly frame: Frame
  readonly view: View
  readonly task: Task
  readonly own: Answer | null
  readonly salt: number
  /** The codes as they were pasted, and what was read of them. */
  readonly codes: string
  readonly group: { readonly guesses: readonly ClassGuess[]; readonly faults: readonly ClassFault[] }
  readonly revealed: boolean
  readonly open: boolean
  readonly onCodes: (codes: string) => void
  /** Another code, from the camera. */
  readonly onCode: (code: string) => void
}

/** Guesses of several people: one's own as a code to hand over, those of others to lay together. */
export function ClassPanel(props: Props) {
  const { frame, view, task, own, salt, codes, group, revealed, open, onCodes, onCode } = props
  const [said, setSaid] = useState('')
  const code = own && pack(task, own, salt)
  const query = queryOf(serialiseView({ ...view, tab: 'chart', show: 'guess' }))
  const link = `${addressOf(`/charts/${frame.id}/`)}?${query}#g=${code}`
  return (
    <details className="guess-class" open={open}>
      <summary>{words.open}</summary>
      <p className="quiet">{words.help}</p>
      {code ? (
        <div className="guess-own">
          <ShareText label={words.own} value={code} onSay={setSaid} />
          <img className="share-code" src={dataUrl('image/svg+xml', qrSvg(link))} alt={words.qr} />
        </div>
      ) : (
        <p className="quiet">{words.noOwn}</p>
      )}
      <p role="status">{said}</p>
      <label className="guess-paste">
        {words.paste}
        <textarea
          rows={4}
          spellCheck={false}
          autoComplete="off"
          value={codes}
          onChange={({ currentTarget }) => onCodes(currentTarget.value)}
        />
      </label>
      <Scan onCode={onCode} />
      <div role="status">
        {group.guesses.length > 0 && <p>{words.count(group.guesses.length)}</p>}
        {group.faults.length > 0 && (
          <>
            <p>{words.leftOut}</p>
            <ul className="guess-faults">
              {group.faults.map(({ text, fault, task: other }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same text may be wrong twice
                <li key={`${text} ${index}`}>
                  <code>{text}</code> {other ? words.otherIs(other.name) : words.faults[fault]}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {group.guesses.length > 0 && (
        <ClassResult
          frame={frame}
          task={task}
          answers={group.guesses.map(({ answer }) => answer)}
          revealed={revealed}
        />
      )}
    </details>
  )
}
