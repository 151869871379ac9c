import { aboutWords } from '../interview/pages.ts'
import { pageTitle, siteAddress, siteTitle } from '../ui/site.ts'

/** How to cite the site and a chart, ready to copy. */
export function Citations() {
  const year = new Date().getUTCFullYear()
  return (
    <>
      <p>
        The site: “{pageTitle()}”, {year}, {siteAddress}/ (with the date of your visit).
      </p>
      <p>
        A chart: its title, in “{siteTitle}”, with the address of the view: {siteAddress}
        /economy#fig-investment-shift, and the source that stands under it. {aboutWords.citeChart}
      </p>
    </>
  )
}
