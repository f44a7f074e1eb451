import { audit } from '../../../shared/domain/audit/audit'
import { auditDocument } from '../../../shared/domain/audit/audit-document'
import { circumstances, packOf, photo, taken } from '../policy/roll'

/** Printed in other processes, under other time zones and locales: the document may not differ. */
const dates = ['2025-05-21T12:00:00', '2025-03-30T02:30:00', '2024-02-29T23:59:59', '2025-06-24T00:10:00']
const items = [
  ...dates.map((local, number) => photo(number, { taken: taken(local, number % 2 === 0 ? null : '+02:00') })),
  photo(5, { taken: null }),
  photo(6, { taken: taken('2025-06-01T12:00:00', null, 'file-name') }),
  photo(7, { metadata: { isScreenshot: true } }),
]
const recorded = { ledger: { size: 0, root: '', checkpoint: '' }, revocations: [] }
const made = audit(items, packOf('meta-facebook/2025-06-test'), circumstances())
console.log(JSON.stringify(auditDocument(made, { version: '1', analysis: 'full', models: [] }, recorded)))
