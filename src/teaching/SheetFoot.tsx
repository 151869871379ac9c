import { citation, siteAddress, siteTitle } from '../ui/site.ts'

/** Where a sheet comes from: it may lie alone on a desk. */
export const SheetFoot = () => (
  <p className="sheet-foot">
    {siteTitle}, {siteAddress}/teach/ · MIT licence. After: {citation.author}, “{citation.title}”,{' '}
    {citation.journal}, {citation.date}.
  </p>
)
