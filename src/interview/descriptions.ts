/** What search engines and link previews say of a section. Apart from the list of sections, which every page holds. */
export const descriptions: Readonly<Record<string, string>> = {
  economy:
    'What Kitti Prasirtsuk says of Japan’s trade and investment in Southeast Asia, each claim beside the figures for and against it.',
  'co-creation':
    'What Kitti Prasirtsuk says of making things together, from food and cars to answers for ageing, each claim beside the figures for and against it.',
  security:
    'What Kitti Prasirtsuk says of Japan’s part in the security of Southeast Asia, each claim beside the figures for and against it.',
  balance:
    'What Kitti Prasirtsuk says of Japan and ASEAN between the United States and China, each claim beside the figures for and against it.',
}
