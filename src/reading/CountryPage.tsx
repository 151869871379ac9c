import { Link } from '@tanstack/react-router'
import type { Params } from '../charts/view.ts'
import { type CountryEntry, countryPages } from '../interview/countries.ts'
import { countriesWords } from '../interview/pages.ts'
import { Island, useHasIsland } from '../ui/Island.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { AsOfSwitch } from './AsOfSwitch.tsx'
import { PageHead } from './PageHead.tsx'
import { useLiving } from './useLiving.ts'

interface Props {
  readonly country: CountryEntry
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

/** One country: what the site holds of it. */
export function CountryPage({ country, search, onSearch }: Props) {
  useTitle(country.name)
  const id = `country:${country.code}`
  const asof = search['asof'] === 'then' ? 'then' : 'now'
  const hasCard = useHasIsland(id)
  const living = useLiving(asof === 'then' || !hasCard, `${country.code} ${asof}`, async () => {
    const { countryCards } = await import('./countryCards.tsx')
    return (await countryCards(asof)).get(country.code)
  })
  const since = country.memberSince
    ? `Member of ASEAN since ${country.memberSince}`
    : 'Japan, and its eleven partners'
  const official = country.official === country.name ? '' : ` · official short name ${country.official}`
  return (
    <div className="wrap section">
      <PageHead kicker={countriesWords.kicker} title={country.name} standfirst={`${since}${official}.`} />
      <AsOfSwitch search={search} onSearch={onSearch} />
      <Island id={id} className="country" alive={living} />
      <nav aria-label="Countries" className="country-list">
        <ul>
          {countryPages.map(({ slug, name }) => (
            <li key={slug}>
              <Link
                to="/countries/$country"
                params={{ country: slug }}
                search={({ asof: kept }) => ({ asof: kept })}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
