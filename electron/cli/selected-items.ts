import type { ItemId } from '../../shared/domain/item/ids'
import type { Services } from '../main/services'
import { rollPath } from './roll-path'
import { UsageError } from './exit-status'

/** The items at these paths, given as they are in the document, or as the shell finds them. */
export async function selectedItems(
  services: Services,
  paths: readonly string[],
): Promise<readonly ItemId[]> {
  const items = new Map<string, ItemId>()
  for (const roll of services.rolls.list())
    for (const sighting of await services.auditor.sightings({ roll: roll.id }))
      items.set(sighting.path, sighting.item)
  const folders = services.rolls.list().map((roll) => roll.folder)
  return paths.map((path) => {
    const item = items.get(path) ?? items.get(rollPath(path, folders) ?? '')
    if (item === undefined) throw new UsageError(`--selected: ${path} is no photo of this roll`)
    return item
  })
}
