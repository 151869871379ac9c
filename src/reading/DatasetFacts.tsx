import type { Dataset } from '../data/datasets.ts'
import { datasetWords } from '../interview/pages.ts'

/** What a dataset covers, where it breaks and what it lacks. */
export const DatasetFacts = ({ dataset }: { readonly dataset: Dataset }) => (
  <dl>
    <Line name={datasetWords.unit} text={dataset.unit} />
    <Line name={datasetWords.coverage} text={dataset.coverage} />
    <Line name={datasetWords.breaks} text={dataset.breaks} />
    <Line name={datasetWords.gaps} text={dataset.gaps} />
    <Line name={datasetWords.values} text={dataset.status_values} />
    <Line name={datasetWords.terms} text={dataset.terms || datasetWords.noTerms} />
  </dl>
)

/** Where the page of sources describes a file: `investment/events.csv`. */
export const datasetAnchor = (file: string): string => file.replace(/[/.]/g, '-')

const Line = ({ name, text }: { readonly name: string; readonly text: string }) =>
  text === '' ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
