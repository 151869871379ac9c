import { useRef } from 'react'
import { kinds } from '../charts/chart.ts'
import type { Params } from '../charts/view.ts'
import { claimList } from '../interview/claimList.ts'
import { countryPages } from '../interview/countries.ts'
import { chartsWords, kindWords } from '../interview/pages.ts'
import { Island, useHasIsland } from '../ui/Island.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { AsOfSwitch } from './AsOfSwitch.tsx'
import { type FilterChoice, Filters, sectionChoice } from './Filters.tsx'
import { PageHead } from './PageHead.tsx'
import { PictureDoor } from './PictureDoor.tsx'
import { useListFilter } from './useListFilter.ts'
import { useLiving } from './useLiving.ts'

interface Props {
  readonly search: Params
  readonly onSearch: (next: Params) => void
}

const choices: readonly FilterChoice[] = [
  sectionChoice,
  {
    key: 'country',
    label: 'Country',
    options: countryPages.map(({ code, name }) => ({ value: code, label: name })),
  },
  { key: 'claim', label: 'Claim', options: claimList.map(({ id }) => ({ value: id, label: id })) },
  { key: 'kind', label: 'Kind', options: kinds.map((kind) => ({ value: kind, label: kindWords[kind] })) },
]

/** All charts. */
export function GalleryPage({ search, onSearch }: Props) {
  useTitle(chartsWords.kicker)
  const list = useRef<HTMLDivElement>(null)
  const asof = search['asof'] === 'then' ? 'then' : 'now'
  const hasGallery = useHasIsland('gallery')
  const living = useLiving(asof === 'then' || !hasGallery, `${asof}`, async () => {
    const { Gallery, galleryEntries } = await import('./Gallery.tsx')
    return <Gallery entries={await galleryEntries(() => '')} asof={asof} />
  })
  const left = useListFilter(list, search, choices, living)
  return (
    <div className="wrap section">
      <PageHead {...chartsWords} />
      <PictureDoor />
      <AsOfSwitch search={search} onSearch={onSearch} />
      <Filters choices={choices} search={search} onSearch={onSearch} left={left} noun="charts" />
      <div ref={list}>
        <Island id="gallery" alive={living} />
      </div>
    </div>
  )
}
