import { addressOf, type LessonLink } from '../lessons/links.ts'
import type { Figures } from '../lessons/types.ts'
import { href } from '../ui/href.ts'
import { labelOf } from './labels.ts'

/** Opens the exact state to show. A link, so that it can be opened in a tab before the lesson, and without script. */
export const LessonButton = ({ link, of }: { readonly link: LessonLink; readonly of: Figures }) => (
  <a className="button lesson-button" href={href(addressOf(link))}>
    {labelOf(link, of)}
  </a>
)
