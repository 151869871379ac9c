import { useEffect, useState } from 'react'

const themes = ['system', 'light', 'dark'] as const

/** Light, dark, or as the system has it. Kept in the browser where that is allowed. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState('system')
  useEffect(() => setTheme(document.documentElement.dataset['theme'] ?? 'system'), [])
  const choose = (next: string) => {
    setTheme(next)
    if (next === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = next
    try {
      if (next === 'system') localStorage.removeItem('theme')
      else localStorage.setItem('theme', next)
    } catch {
      // Storage refused: the choice holds for this page.
    }
  }
  return (
    <label className="theme-switch">
      <span className="hidden">Theme</span>
      <select className="theme" value={theme} onChange={(event) => choose(event.currentTarget.value)}>
        {themes.map((name) => (
          <option key={name} value={name}>
            {name === 'system' ? 'As system' : name === 'light' ? 'Light' : 'Dark'}
          </option>
        ))}
      </select>
    </label>
  )
}
