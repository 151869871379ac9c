/*
 * Runs in the page of the SCORM package, inside a course of somebody else: a classic script for any browser, which
 * asks for nothing and works without a course, too.
 */
;(() => {
  const key = JSON.parse(document.getElementById('key').textContent)
  const { words } = key
  const forms = [...document.querySelectorAll('form')]
  const marks = forms.map(() => null)
  const started = Date.now()

  /** The course hangs its API on a window above this one, or above the one that opened it. */
  function apiFrom(start) {
    let win = start
    for (let step = 0; win && step < 50; step++) {
      try {
        if (win.API) return win.API
      } catch (_) {
        // Another origin: what is above it may be ours again.
      }
      if (win.parent === win) return null
      win = win.parent
    }
    return null
  }
  const api = apiFrom(window) || (window.opener && apiFrom(window.opener)) || null
  let open = false

  const call = (name, ...values) => {
    try {
      return api && (open || name === 'LMSInitialize') ? String(api[name](...values)) : ''
    } catch (_) {
      return ''
    }
  }
  const put = (element, value) => call('LMSSetValue', `cmi.core.${element}`, String(value))

  open = call('LMSInitialize', '') === 'true'
  // A result of an earlier visit stays until there is another.
  if (/^(not attempted|unknown|)$/.test(call('LMSGetValue', 'cmi.core.lesson_status'))) {
    put('lesson_status', 'incomplete')
    call('LMSCommit', '')
  }

  function numberIn(text) {
    const bare = text
      .trim()
      .replace(/^[$¥฿€£]\s*/, '')
      .replace(/\s*(%|per ?cent|percent|bn|billion( yen)?)$/i, '')
      .replace(/\u2212/g, '-')
      .replace(/(\d)[\s\u00a0\u202f](?=\d{3}(\D|$))/g, '$1')
    const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)
    const plain = grouped ? bare.replace(/,/g, '') : bare.replace(',', '.')
    return /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : null
  }

  const told = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])

  function finish(right) {
    const score = Math.round((100 * right) / forms.length)
    const passed = score >= key.pass
    put('score.min', 0)
    put('score.max', 100)
    const sent = put('score.raw', score) === 'true'
    put('lesson_status', passed ? 'passed' : 'failed')
    call('LMSCommit', '')
    const verdict = passed ? words.passed : words.failed
    const done = told(words.done, { right, all: forms.length, score, verdict })
    return `${done} ${sent ? words.sent : words.alone}`
  }

  function check(form, at) {
    const { right, value, tolerance, answer, feedback } = key.questions[at]
    const said = form.querySelector('.said')
    const isNumber = value !== undefined
    const typed = isNumber ? numberIn(form.elements[`q${at}`].value) : null
    const chosen = isNumber ? null : new FormData(form).get(`q${at}`)
    if (isNumber ? typed === null : chosen === null) {
      said.textContent = isNumber ? words.number : words.choose
      return
    }
    if (marks[at] !== null) return
    const isRight = isNumber ? Math.abs(typed - value) <= tolerance * (1 + 1e-9) : Number(chosen) === right
    marks[at] = isRight
    const own = isNumber ? '' : feedback[Number(chosen)]
    said.textContent = isRight
      ? `✓ ${words.right}`
      : `✕ ${words.wrong} ${own} ${words.answerIs} ${answer}.`.replace(/\s+/g, ' ')
    form.querySelector('.why').hidden = false
    form.querySelector('button').setAttribute('aria-disabled', 'true')
    // Kept readable, and the focus where it is; the answer cannot be changed any more.
    for (const input of form.querySelectorAll('input')) {
      input.readOnly = true
      input.addEventListener('click', (event) => event.preventDefault())
    }
    const score = marks.filter(Boolean).length
    document.getElementById('score').textContent = marks.includes(null)
      ? told(words.score, { right: score, all: forms.length })
      : finish(score)
  }

  forms.forEach((form, at) => {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      check(form, at)
    })
  })

  addEventListener('pagehide', () => {
    if (!open) return
    const seconds = Math.floor((Date.now() - started) / 1000)
    const two = (count) => String(count).padStart(2, '0')
    const hours = String(Math.floor(seconds / 3600)).padStart(4, '0')
    put('session_time', `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`)
    call('LMSFinish', '')
    open = false
  })
})()
