import { isReceiptId } from '../../../shared/domain/item/ids'
import { asOfOption } from '../circumstances'
import { onlyOperand } from '../command'
import type { Options } from '../command'
import { existingDataFolder } from '../data-folder'
import { UsageError } from '../exit-status'
import type { ExitStatus } from '../exit-status'
import { openAuditor } from '../open-auditor'
import type { ProjectPaths } from '../project-paths'
import { asJson } from '../write-file'

/** `safelight restore RECEIPT --data DIR`. */
export async function runRestore(
  paths: ProjectPaths,
  operands: readonly string[],
  options: Options,
): Promise<ExitStatus> {
  const receipt = onlyOperand(operands, 'RECEIPT')
  if (!isReceiptId(receipt)) throw new UsageError(`${receipt} is no receipt: give its 16 hex digits`)
  const dataFolder = existingDataFolder(options.data)
  const auditor = await openAuditor(paths, dataFolder, asOfOption(options, Date.now()))
  try {
    process.stdout.write(asJson(await auditor.client.restore({ receipt })))
    return 0
  } finally {
    await auditor.close()
  }
}
