import type { PackId } from '../item/ids'
import type { PolicyPack } from './pack'

/** A pack as the beginning of one of the user's own: under another id, and no version of anything. */
export function asOwnPack(pack: PolicyPack): PolicyPack {
  const id = `own/my-${pack.id.replaceAll('/', '-')}` as PackId
  // Its schema lies beside the packs that ship, and nowhere near this file.
  return { ...pack, $schema: undefined, id, version: '1', title: `My own: ${pack.title}`, since: null }
}
