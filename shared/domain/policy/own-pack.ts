import type { PackId } from '../item/ids'
import type { PolicyPack } from './pack'

/** A pack as the beginning of one of the user's own: under another id, and no version of anything. */
export function asOwnPack(pack: PolicyPack): PolicyPack {
  const { $schema: _, ...rest } = pack
  const name = pack.id.replaceAll('/', '-')
  return {
    ...rest,
    id: `own/my-${name}` as PackId,
    version: '1',
    title: `My own: ${pack.title}`,
    since: null,
  }
}
