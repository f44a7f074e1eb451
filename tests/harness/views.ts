/** The app's views by their names in the navigation, in its order. */
export const views = [
  'Audit log',
  'Timeline',
  'Learned',
  'Suggestions',
  'Revocations',
  'Policy',
  'Ledger',
  'Walkthrough',
  'Report',
  'Settings',
] as const
