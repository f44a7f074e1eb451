import type { AuditorContract } from '../../../../shared/ipc/auditor'
import type { PhoneListForm } from '../../../../shared/ipc/phone-list'
import type { Client } from '../../../../shared/ipc/wire'
import { contentsOf, textFile } from '../contents'
import type { ExportFile } from '../contents'
import { allowedPaths } from './allowed-paths'
import { leftOutPhotos } from './left-out-photos'
import { phonePage } from './phone-page'

/** What is to be done on the phone as one file; the ledger has recorded it before it can be written. A PDF is printed from the page. */
export async function phoneList(
  auditor: Client<AuditorContract>,
  {
    form,
    name,
    print,
  }: {
    readonly form: PhoneListForm
    readonly name: string
    readonly print: (page: Uint8Array) => Promise<Uint8Array>
  },
): Promise<ExportFile> {
  const steps = await auditor.phoneSteps({})
  const file =
    form === 'txt'
      ? textFile(`${name}.txt`, await allowedPaths(auditor, steps))
      : { name: `${name}.pdf`, bytes: await print(Buffer.from(await pageOf(auditor, steps))) }
  const items = form === 'txt' ? steps.limitedAccess.allow : steps.limitedAccess.leaveOut.length
  await auditor.recordExport({ what: 'phone-list', items, contents: contentsOf([file]) })
  return file
}

const pageOf = async (
  auditor: Client<AuditorContract>,
  steps: Awaited<ReturnType<typeof auditor.phoneSteps>>,
): Promise<string> => phonePage(steps, await leftOutPhotos(auditor, steps.limitedAccess.leaveOut))
