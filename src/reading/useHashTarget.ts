import { useEffect } from 'react'

/** The name in a hash; as it is where its escapes are broken. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Opens what hides the element that the address names, and brings it into view. Not every browser does so itself. */
export function useHashTarget(): void {
  useEffect(() => {
    const show = () => {
      const target = document.getElementById(decoded(location.hash.slice(1)))
      const hiding = target?.closest('details:not([open])')
      if (!target || !hiding) return
      hiding.setAttribute('open', '')
      target.scrollIntoView()
    }
    show()
    addEventListener('hashchange', show)
    return () => removeEventListener('hashchange', show)
  }, [])
}
