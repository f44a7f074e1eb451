import type { AuditorContract } from '../../shared/ipc/auditor'
import type { Client } from '../../shared/ipc/wire'
import { isItemId } from '../../shared/domain/item/ids'
import type { RevocationRule } from '../../shared/domain/revocation/revocation'
import { revocationRule } from '../../shared/ipc/schemas'
import type { Options } from './command'
import { UsageError } from './exit-status'
import { rollPath } from './roll-path'

const placeRadiusMetres = 200
const wanted =
  'give one of --item, --person, --place, --theme, --kind, --folder, --everyone-but, --hide, or --from with --to'

/** The rule that the options describe, checked like one that a window sends. */
export async function ruleOption(
  options: Options,
  auditor: Client<AuditorContract>,
  folders: readonly string[],
): Promise<RevocationRule> {
  const given = [
    options.item !== undefined && (await itemRule(options.item, auditor, folders)),
    options.person !== undefined && { person: options.person },
    options.place !== undefined && (await placeRule(options.place, auditor)),
    options.theme !== undefined && { theme: options.theme },
    options.kind !== undefined && { kind: options.kind },
    options.folder !== undefined && { folder: options.folder },
    options['everyone-but'] !== undefined && { everyoneBut: listOf(options['everyone-but']) },
    options.hide !== undefined && { items: (await auditor.howToHide({ inference: options.hide })).items },
    (options.from !== undefined || options.to !== undefined) && { from: options.from, to: options.to },
  ].filter((rule) => rule !== false)
  if (given.length !== 1)
    throw new UsageError(given.length === 0 ? `what is to be revoked? ${wanted}` : wanted)
  const rule = revocationRule.safeParse(given[0])
  if (!rule.success) throw new UsageError(`this is nothing that can be revoked: ${JSON.stringify(given[0])}`)
  if ('from' in rule.data && rule.data.from > rule.data.to) throw new UsageError('--from lies after --to')
  return rule.data
}

const listOf = (text: string): readonly string[] => text.split(',').filter((word) => word !== '')

async function itemRule(
  text: string,
  auditor: Client<AuditorContract>,
  folders: readonly string[],
): Promise<{ readonly item: string }> {
  if (isItemId(text)) return { item: text }
  const path = rollPath(text, folders)
  const item =
    (await auditor.itemByPath({ path: text })) ?? (path === null ? null : await auditor.itemByPath({ path }))
  if (item === null) throw new UsageError(`--item ${text}: no such photo in this audit`)
  return { item }
}

/** `LAT,LON` with an optional radius, or the id of an inference about a place. */
async function placeRule(text: string, auditor: Client<AuditorContract>): Promise<unknown> {
  const [latitude, longitude, radiusMetres = placeRadiusMetres] = text.split(',').map(Number)
  if (latitude !== undefined && longitude !== undefined && !Number.isNaN(latitude + longitude))
    return { place: { latitude, longitude, radiusMetres } }
  const inference = (await auditor.inferences({})).find((one) => one.id === text)
  const items = await Promise.all(
    (inference?.items ?? []).slice(0, 200).map((item) => auditor.frameDetail({ item })),
  )
  const places = items.flatMap((detail) => (detail.item.place === null ? [] : [detail.item.place]))
  if (places.length === 0) throw new UsageError(`--place ${text}: no such place in this audit`)
  const middle = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
  return {
    place: {
      latitude: middle(places.map((place) => place.latitude)),
      longitude: middle(places.map((place) => place.longitude)),
      radiusMetres: placeRadiusMetres,
    },
  }
}
