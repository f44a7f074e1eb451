import type { View } from './navigation'

const paths: Readonly<Record<View, string>> = {
  log: 'M3 3.5h12v11H3zM3 7.2h12M3 10.9h12M7 3.5v11M11 3.5v11',
  timeline: 'M2.5 14.5h13M3.5 14.5v-4h2v4M8 14.5v-7h2v7M12.5 14.5v-11h2v11',
  learned:
    'M1.8 9S4.5 4.2 9 4.2 16.2 9 16.2 9 13.5 13.8 9 13.8 1.8 9 1.8 9zM9 6.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
  suggestions: 'M2.5 5.5h9v9h-9zM6 5.5v-3h9.5V12h-4',
  revocations: 'm4 4 10 10M14 4 4 14M9 1.8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 9 1.8z',
  policy: 'M4 2h7l3 3v11H4zM11 2v3h3M6.5 8.5h5M6.5 11.5h5',
  ledger: 'M3 4h12M3 7.3h12M3 10.6h12M3 14h7M13 12.5l1.2 1.2 2-2.4',
  walkthrough: 'M4 15V3M4 4h8.5l-2 2.5 2 2.5H4',
  report: 'M4 2h10v14H4zM7 6h4M7 9h4M7.2 12.2l1.3 1.3 2.4-2.6',
  settings: 'M2.5 5h7M13.5 5h2M11.5 3v4M2.5 13h2M8.5 13h7M6.5 11v4M2.5 9h9',
}

export function Icon({ view }: { readonly view: View }) {
  return (
    <svg className="icon" viewBox="0 0 18 18" aria-hidden="true">
      <path d={paths[view]} />
    </svg>
  )
}
