import { Link } from '@tanstack/react-router'
import { type CountryEntry, countryPages } from '../interview/countries.ts'
import { countriesWords } from '../interview/pages.ts'
import { Island } from '../ui/Island.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { PageHead } from './PageHead.tsx'

/** One country: what the site holds of it. */
export function CountryPage({ country }: { readonly country: CountryEntry }) {
  useTitle(country.name)
  const since = country.memberSince
    ? `Member of ASEAN since ${country.memberSince}`
    : 'Japan, and its eleven partners'
  const official = country.official === country.name ? '' : ` · official short name ${country.official}`
  return (
    <div className="wrap section">
      <PageHead kicker={countriesWords.kicker} title={country.name} standfirst={`${since}${official}.`} />
      <Island id={`country:${country.code}`} className="prose" />
      <nav aria-label="Countries" className="country-list">
        <ul>
          {countryPages.map(({ slug, name }) => (
            <li key={slug}>
              <Link to="/countries/$country" params={{ country: slug }}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
