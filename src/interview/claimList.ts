export const claimKinds = ['fact', 'forecast', 'judgement'] as const
/** A fact: data can speak to it. A forecast or judgement: evidence can inform it, never settle it. */
export type ClaimKind = (typeof claimKinds)[number]

export interface ClaimEntry {
  /** Final: it is an anchor. */
  readonly id: string
  readonly section: string
  readonly kind: ClaimKind
  /** What was said, in one sentence of our own. */
  readonly said: string
}

const of =
  (section: string) =>
  (id: string, kind: ClaimKind, said: string): ClaimEntry => ({ id, section, kind, said })

const economy = of('economy')
const coCreation = of('co-creation')
const security = of('security')
const balance = of('balance')

/** All that the interview claims, in its order. */
export const claimList: readonly ClaimEntry[] = [
  economy(
    'E1',
    'fact',
    'Ties between ASEAN and Japan were at their height in the 2000s, when AJCEP and agreements with several members were signed.',
  ),
  economy('E2', 'fact', 'Since the late 2010s Japanese investment in the region has on the whole gone down.'),
  economy(
    'E3',
    'fact',
    'Over the same years the flow has moved towards Vietnam and Indonesia, above all since the trade war between the United States and China.',
  ),
  economy('E4', 'fact', 'While those two gained, countries such as Malaysia and Thailand received less.'),
  economy(
    'E5',
    'fact',
    'The kind of investment changed as well, towards services such as restaurants and shops, which usually take smaller sums than factories.',
  ),
  economy(
    'E6',
    'fact',
    'For all that, Japan is still a major economic partner for ASEAN and adapts as each country changes.',
  ),
  economy('E7', 'fact', 'In Thailand, as wages rise, work moves out of manufacturing and into services.'),
  coCreation('C1', 'judgement', 'Creating together means more than the usual forms of cooperation.'),
  coCreation(
    'C2',
    'forecast',
    'Japanese dishes with Thai, Malaysian or Indonesian elements could be sold to the whole world.',
  ),
  coCreation('C3', 'judgement', 'Such dishes show how joint ventures can reach past geography.'),
  coCreation(
    'C4',
    'fact',
    'Japan is willing to design, develop and do research with partners in many industries, car making among them.',
  ),
  coCreation(
    'C5',
    'fact',
    'Toyota and Honda opened R&D centres in Thailand that develop and design some small cars and pickup trucks.',
  ),
  coCreation(
    'C6',
    'fact',
    'The same goes for services: Japanese firms are open to changing products to suit local tastes.',
  ),
  coCreation(
    'C7',
    'forecast',
    'What works in ASEAN can be a model elsewhere, such as the Middle East and South Asia.',
  ),
  coCreation(
    'C8',
    'fact',
    'Japan and the ASEAN countries are growing old, and the needs of older people weigh more and more.',
  ),
  coCreation(
    'C9',
    'fact',
    'Co-creation has to include answers for ageing societies; Thailand and Singapore are ahead in this.',
  ),
  coCreation(
    'C10',
    'judgement',
    'Including every generation is what makes the partnership last and serve both sides.',
  ),
  security('S1', 'fact', 'Japan has mattered to ASEAN as a security partner since the 1990s.'),
  security(
    'S2',
    'fact',
    'It has backed the region’s forums: the East Asia Summit, ASEAN Plus Three and the ASEAN Regional Forum.',
  ),
  security('S3', 'fact', 'It took part in peacekeeping in Cambodia and in Timor-Leste.'),
  security('S4', 'fact', 'It led an initiative against piracy in the region.'),
  security(
    'S5',
    'fact',
    'ASEAN countries look to Japan more and more, above all in human security, disaster relief, piracy and cybersecurity.',
  ),
  security(
    'S6',
    'fact',
    'Japan’s skill in cybersecurity is prized in ASEAN, and its capabilities are highly trusted.',
  ),
  security(
    'S7',
    'fact',
    'Japan’s surveillance technology helps countries know what happens in their waters and act against piracy, trafficking and smuggling.',
  ),
  security('S8', 'judgement', 'Needs differ inside ASEAN, so Japan has to tailor what it offers.'),
  security(
    'S9',
    'fact',
    'The Philippines, for one, may put traditional security first because of the South China Sea.',
  ),
  security('S10', 'fact', 'Others may care more about infrastructure or about resilience to climate change.'),
  security(
    'S11',
    'fact',
    'Japan’s support spans traditional and non-traditional security, across a range of needs and priorities.',
  ),
  security(
    'S12',
    'judgement',
    'As ASEAN changes, Japan’s readiness to adapt will matter for a stable and prosperous region.',
  ),
  balance(
    'B1',
    'fact',
    'The great difficulty is to keep a balance between two rival powers, the United States and China.',
  ),
  balance('B2', 'fact', 'All ASEAN countries try to steer carefully between them.'),
  balance('B3', 'fact', 'Japan, by its history, stands close to the United States.'),
  balance(
    'B4',
    'judgement',
    'Its security cooperation with ASEAN calls for tact, and for avoiding open moves that could upset the balance towards China.',
  ),
  balance(
    'B5',
    'judgement',
    'Japan should act more independently in the region, with an approach of its own, and not simply follow Washington.',
  ),
  balance(
    'B6',
    'fact',
    'Traditional security stays first, but non-traditional threats loom large as well, which makes Japan the more needed.',
  ),
  balance(
    'B7',
    'judgement',
    'As a major power in a position of its own, Japan can offer an engagement that puts working together first and respects ASEAN’s autonomy.',
  ),
  balance(
    'B8',
    'judgement',
    'Cooperation built on a fine understanding of ASEAN would confirm Japan as a partner that Southeast Asia can trust and rely on.',
  ),
]

/** The claim with this id. @throws Error if there is none. */
export function claimEntry(id: string): ClaimEntry {
  const found = claimList.find((claim) => claim.id === id)
  if (!found) throw new Error(`There is no claim ${id}`)
  return found
}
