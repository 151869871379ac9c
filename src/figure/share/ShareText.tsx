import type { ReactNode } from 'react'
import { shareWords as words } from '../../interview/share.ts'

interface Props {
  readonly label: string
  readonly value: string
  readonly onSay: (text: string) => void
  readonly children?: ReactNode
}

/** A text to take away, with its button; what came of it is said aloud. */
export function ShareText({ label, value, onSay, children }: Props) {
  const copy = () => {
    // Without a secure connection there is no clipboard at all.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(value))
      .then(
        () => onSay(words.copied(label)),
        () => onSay(words.refused(label)),
      )
  }
  return (
    <div className="share-text">
      <label>
        {label}
        <textarea
          readOnly
          rows={value.length > 100 ? 4 : 2}
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      {children}
      <button type="button" className="button" onClick={copy}>
        {words.copy(label)}
      </button>
    </div>
  )
}

interface PickProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly T[]
  readonly names: Readonly<Record<T, string>>
  readonly onPick: (value: T) => void
}

/** One of a few words. */
export function Pick<T extends string>({ label, value, options, names, onPick }: PickProps<T>) {
  return (
    <label>
      {label}{' '}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const picked = options.find((one) => one === currentTarget.value)
          if (picked) onPick(picked)
        }}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
