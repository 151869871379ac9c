import { glossary } from '../interview/glossary.ts'
import { said } from '../lessons/figures.ts'
import type { Figures, Nugget } from '../lessons/types.ts'
import { href } from '../ui/href.ts'

/** One number and one term for each chart of a section. */
export const Nuggets = ({ nuggets, of }: { readonly nuggets: readonly Nugget[]; readonly of: Figures }) => (
  <ul className="nuggets">
    {nuggets.map((nugget) => (
      <li key={nugget.chart}>
        <h3>
          <a href={href(`/charts/${nugget.chart}`)}>{of(nugget.chart).name}</a>
        </h3>
        <p>{said(nugget.says, of)}</p>
        <p className="nugget-term">
          <Term term={nugget.term} />
        </p>
      </li>
    ))}
  </ul>
)

function Term({ term }: { readonly term: Nugget['term'] }) {
  if (typeof term !== 'string') {
    return (
      <>
        <b>{term.term}:</b> {term.meaning}
      </>
    )
  }
  const known = glossary.find(({ id }) => id === term)
  if (!known) throw new Error(`The glossary has no term "${term}"`)
  return (
    <>
      <a href={href(`/glossary#${term}`)}>{known.term}</a>: {known.meaning}
    </>
  )
}
