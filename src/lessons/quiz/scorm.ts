import { strToU8, zipSync } from 'fflate'
import { escaped } from '../../charts/text.ts'
import type { Question } from './ask.ts'
import css from './player.css?raw'
import player from './player.js?raw'
import { chartPath } from './quizzes.ts'
import { exportWords, PASS, quizWords } from './words.ts'

type Address = (path: string) => string

/** The files of a SCORM 1.2 package: the manifest at its root and one page that holds all it needs. */
export function scormFiles(
  section: string,
  title: string,
  questions: readonly Question[],
  address: Address,
): Readonly<Record<string, string>> {
  return {
    'imsmanifest.xml': manifest(`security-partners-${section}`, title),
    'index.html': page(title, questions, address),
  }
}

/** The package as a file. The same questions make the same bytes. */
export function scormZip(...of: Parameters<typeof scormFiles>): Uint8Array<ArrayBuffer> {
  const files = Object.entries(scormFiles(...of)).map(([name, text]) => [name, strToU8(text)])
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: '2024-05-10T12:00:00' }))
}

const manifest = (id: string, title: string) => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${escaped(title)}</title>
      <item identifier="item" identifierref="resource" isvisible="true">
        <title>${escaped(title)}</title>
        <adlcp:masteryscore>${PASS}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
    </resource>
  </resources>
</manifest>
`

const page = (title: string, questions: readonly Question[], address: Address) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${questions.map((question, index) => fieldset(question, index, address)).join('\n')}
<p id="score" role="status"></p>
</main>
<script type="application/json" id="key">${inScript(keyOf(questions))}</script>
<script>${player}</script>
</body>
</html>
`

function fieldset(question: Question, index: number, address: Address): string {
  const name = `q${index}`
  const link = (label: string, view: Question['before']) =>
    `<a href="${escaped(address(chartPath(question.chart, view)))}" target="_blank" rel="noopener">${escaped(label)}</a>`
  const inputs =
    question.kind === 'number'
      ? `<label>${escaped(quizWords.yourNumber(question.unit))} <input type="text" inputmode="decimal" name="${name}" autocomplete="off"></label>`
      : question.options
          .map(
            ({ text }, at) =>
              `<label><input type="radio" name="${name}" value="${at}"> ${escaped(text)}</label>`,
          )
          .join('\n')
  return `<form novalidate>
<fieldset>
<legend>${index + 1}. ${escaped(question.text)}</legend>
${inputs}
</fieldset>
<p>${link(exportWords.look.replace(/:$/, ''), question.before)}</p>
<p><button>${exportWords.player.check}</button></p>
<div class="said" role="status"></div>
<div class="why" hidden>
<p>${escaped(question.why)}</p>
<p>${escaped(question.teach)}</p>
<p>${escaped(`${quizWords.source} ${question.source}.`)} ${link(exportWords.whole.replace(/:$/, ''), question.after)}</p>
</div>
</form>`
}

/** What the page marks by. */
const keyOf = (questions: readonly Question[]) => ({
  pass: PASS,
  words: exportWords.player,
  questions: questions.map((question) =>
    question.kind === 'number'
      ? { value: question.value, tolerance: question.tolerance, answer: question.shown, feedback: [] }
      : {
          right: question.options.findIndex(({ right }) => right),
          answer: question.options.find(({ right }) => right)?.text ?? '',
          feedback: question.options.map(({ feedback }) => feedback),
        },
  ),
})

/** JSON that cannot end the script it stands in. */
const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c')
