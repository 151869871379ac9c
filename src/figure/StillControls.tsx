import { controlWords } from '../interview/controls.ts'
import type { ControlsProps } from './Controls.tsx'

/**
 * The controls of a figure that is still a picture: they look as they will, and what is pressed brings the figure to life
 * and is pressed again there. Browsers that fill in forms lay out every field of a page before it answers, also far
 * below the screen and in closed boxes: so there is none.
 */
export function StillControls({ view, choices, names, verdict }: ControlsProps) {
  const shown = view.measure ?? choices.measures[0]
  return (
    <div className="controls">
      {choices.measures.length > 1 && (
        <span className="measure">
          <span>{controlWords.measure}</span>{' '}
          <button type="button" className="measure-still" data-control="measure" aria-haspopup="listbox">
            {/* As wide as the longest, as a field with all of them is. */}
            {choices.measures.map((measure) => (
              <span key={measure} {...(measure === shown ? {} : { hidden: true })}>
                {names.measures[measure] ?? measure}
              </span>
            ))}
          </button>
        </span>
      )}
      {verdict && <span className="measure-verdict">{verdict}</span>}
      <details className="adjust">
        <summary data-control="adjust">{controlWords.adjust}</summary>
      </details>
    </div>
  )
}
