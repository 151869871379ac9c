import { events } from '../../data/security/events.ts'
import { defineChart, type Series } from '../chart.ts'
import { pointsOf } from '../points.ts'
import { type At, day, year } from '../time.ts'

type Row = ReturnType<typeof events.rows>[number]

/** The choice: words for a row, and the start of the event as the file has it. */
const chosen: readonly { readonly id: string; readonly label: string; readonly event: string }[] = [
  { id: 'nakayama', label: 'Nakayama proposal', event: 'Foreign Minister Nakayama proposes' },
  { id: 'cambodia', label: 'Engineers to Cambodia', event: 'First Japanese engineer unit' },
  { id: 'arf', label: 'ASEAN Regional Forum', event: 'First ASEAN Regional Forum' },
  { id: 'apt', label: 'ASEAN Plus Three', event: 'ASEAN Plus Three begins' },
  { id: 'patrols', label: 'Patrols against piracy', event: 'Japan Coast Guard starts' },
  { id: 'timor', label: 'Forces to East Timor', event: 'Japan Self-Defense Forces join' },
  { id: 'recaap', label: 'ReCAAP adopted in Tokyo', event: 'ReCAAP adopted' },
  { id: 'tsunami', label: 'Ships after the tsunami', event: 'Ships sent to Thailand' },
  { id: 'eas', label: 'East Asia Summit', event: 'First East Asia Summit' },
  { id: 'cyber', label: 'Yearly cyber meeting', event: 'First ASEAN-Japan Information Security' },
  { id: 'training', label: 'Training of armed forces', event: 'Defence ministry starts' },
  { id: 'ministers', label: 'Defence ministers meet', event: 'First ASEAN-Japan defence ministers' },
  { id: 'equipment', label: 'Equipment agreement', event: 'First defence equipment transfer agreement' },
  { id: 'centre', label: 'Cyber centre in Bangkok', event: 'AJCCBC opens' },
  { id: 'grants', label: 'Official Security Assistance', event: 'Official Security Assistance created' },
]

/** @throws if the file has no such event. */
function rowOf(id: string): Row {
  const start = chosen.find((one) => one.id === id)?.event ?? ''
  const row = events.rows().find(({ event }) => start !== '' && event.startsWith(start))
  if (!row) throw new Error(`No event "${id}"`)
  return row
}

/** A month or a year stands in its middle. */
function atOf({ date, precision }: Row): At {
  if (precision === 'year') return { ...year(Number(date)), whole: false }
  return precision === 'month' ? day(`${date}-15`, 'month') : day(date)
}

const yearOf = (id: string) => rowOf(id).date.slice(0, 4)

export const securitySince = defineChart({
  id: 'security-since',
  name: 'Japan in the security of Southeast Asia',
  claims: ['S1', 'S2', 'S5'],
  measures: [
    {
      id: 'dates',
      label: 'Dates',
      kind: 'timeline',
      unit: 'date',
      measured: 'Steps in the security relations of Japan and ASEAN: the date on which each began',
      series: () =>
        chosen.map(({ id, label }): Series => {
          const row = rowOf(id)
          const note = row.note === '' ? row.event : `${row.event} (${row.note})`
          return {
            id,
            label,
            colour: row.theme === 'forum' ? 'accent' : 'jp',
            join: false,
            points: pointsOf(
              events,
              (one) => one === row,
              () => ({ at: atOf(row), value: null, status: 'actual' }),
            ).map((point) => ({ ...point, note })),
          }
        }),
      finding: () =>
        `Japan proposed security talks in ${yearOf('nakayama')} and sent peacekeepers in ${yearOf('cambodia')}; training, equipment and grants for armed forces came from ${yearOf('training')} to ${yearOf('grants')}`,
      how: 'One row a step, in order of time. The red marks are forums of the region, all others what Japan did itself or together with ASEAN. A month or a year without a day stands in its middle.',
      notes: [
        'A choice from our list of events, which is itself a choice. Most rows show a first time, not how much followed.',
        'Indonesia and Malaysia objected to part of the proposal of 1991, and the ASEAN Regional Forum began under the lead of ASEAN. What Japan did in ASEAN Plus Three and the East Asia Summit was not measured: the dates are those of their start.',
        'For the first meeting of defence ministers sources differ between November and December 2014; the better-founded month is drawn.',
      ],
      files: ['security/events.csv'],
    },
  ],
})
