/** Words of the whole site. */
export const siteTitle = 'Security partners'

/** The title of a page; without a name, that of the start page. */
export const pageTitle = (title?: string) =>
  title === undefined ? `${siteTitle}: an illustrated interview` : `${title} · ${siteTitle}`

export const siteDescription =
  'An interview with Kitti Prasirtsuk of Thammasat University on Japan and ASEAN as security partners, retold beside the figures: each claim carries what the data say.'

/** Where the site stands, without a slash at the end. Set in `.env`. */
export const siteAddress: string = import.meta.env['VITE_SITE_ADDRESS'] ?? 'https://security-partners.example'

/** The original interview. */
export const citation = {
  author: 'Kitti Prasirtsuk',
  title: 'Japan-ASEAN Cooperation as Security Partners',
  journal: 'Japan Up Close (Policy)',
  date: '10 May 2024',
  url: 'https://japanupclose.web-japan.org/policy/p20240510_4.html',
} as const
