import { Link } from '@tanstack/react-router'
import { countryPages } from '../interview/countries.ts'
import { countriesWords } from '../interview/pages.ts'
import { useTitle } from '../ui/useTitle.ts'
import { PageHead } from './PageHead.tsx'

/** The list of country pages. */
export function CountriesPage() {
  useTitle(countriesWords.kicker)
  return (
    <div className="wrap section">
      <PageHead {...countriesWords} />
      <ul className="country-grid">
        {countryPages.map(({ slug, name, colour }) => (
          <li key={slug} className={`c-${colour}`}>
            <Link to="/countries/$country" params={{ country: slug }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
