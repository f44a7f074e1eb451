import { useEffect } from 'react'

const looks = ['data-theme', 'data-contrast', 'data-redacted', 'style']
const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']

/** Tells a canvas that the page's colours or sizes are others: by a setting, or by the system. `act` must be the same function from render to render. */
export function useRestyle(act: () => void): void {
  useEffect(() => {
    const observer = new MutationObserver(act)
    observer.observe(document.documentElement, { attributeFilter: looks })
    const queries = schemes.map((scheme) => matchMedia(scheme))
    for (const query of queries) query.addEventListener('change', act)
    return () => {
      observer.disconnect()
      for (const query of queries) query.removeEventListener('change', act)
    }
  }, [act])
}
