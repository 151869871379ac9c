import { Picture } from '../figure/Picture.tsx'

/** A section in the table of contents: one finding with its small picture. */
export function SectionFindings({
  finding,
  picture,
}: {
  readonly finding: string
  readonly picture: string
}) {
  return (
    <>
      <p className="contents-finding">{finding}</p>
      <div aria-hidden="true" className="contents-picture">
        <Picture svgs={{ wide: '', narrow: picture }} />
      </div>
    </>
  )
}
