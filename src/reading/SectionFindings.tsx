import type { Size } from '../charts/layout/types.ts'
import { Picture } from '../figure/Picture.tsx'

/** A section in the table of contents: one finding with its small picture. */
export function SectionFindings({
  finding,
  svgs,
}: {
  readonly finding: string
  readonly svgs: Readonly<Record<Size, string>>
}) {
  return (
    <>
      <p className="contents-finding">{finding}</p>
      <div aria-hidden="true" className="contents-picture">
        <Picture svgs={svgs} />
      </div>
    </>
  )
}
