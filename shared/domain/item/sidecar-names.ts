import type { Part } from './facts'
import { extensionOf, fileNameOf, stemOf } from './file-name'

const photoExtensions = new Set('heic heif jpg jpeg png dng'.split(' '))
const liveVideoExtensions = new Set(['mov', 'mp4'])
const supplement = 'supplemental-metadata'
/** Google cuts a sidecar's name, without `.json`, at 46 characters. */
const takeoutLongest = 46
const editedSuffix =
  /-(edited|bearbeitet|modifié|modifie|editado|editada|modificato|bewerkt|redigerad|redigeret|muokattu|edytowane|編集済み|已修改|수정됨)$/i

/** What a sidecar is by its name; null for a file that stands for itself. */
export function sidecarKind(name: string): Part['kind'] | null {
  const extension = extensionOf(name)
  if (extension === 'json') return 'takeout-json'
  return extension === 'xmp' || extension === 'aae' ? extension : null
}

/**
 * Joins sidecars and Live Photo videos to their pictures by name, within one folder.
 *
 * Knows Google Takeout's habits: `name.jpg.json`, `name.jpg.supplemental-metadata.json` cut anywhere at 46 characters, the
 * counter moved (`name(1).jpg` ↔ `name.jpg(1).json`), edited copies sharing their original's. Keys are media names; every
 * sidecar of a media file is listed once, in the order given.
 */
export function joinSidecars(
  names: readonly string[],
): ReadonlyMap<string, readonly { readonly kind: Part['kind']; readonly name: string }[]> {
  const media = names.filter((name) => sidecarKind(name) === null)
  const joined = new Map<string, { kind: Part['kind']; name: string }[]>()
  const join = (owner: string, kind: Part['kind'], name: string): void => {
    joined.set(owner, [...(joined.get(owner) ?? []), { kind, name }])
  }
  const byStem = groupByStem(media)
  const takeout = takeoutIndex(media)
  for (const name of names) {
    const kind = sidecarKind(name)
    if (kind === 'takeout-json') for (const owner of takeout(name)) join(owner, kind, name)
    else if (kind !== null) for (const owner of ownersByStem(name, byStem)) join(owner, kind, name)
    else for (const owner of liveOwners(name, byStem)) join(owner, 'live-video', name)
  }
  return joined
}

/** Every name that Takeout may have given the sidecar of a media file, lower case. */
export function takeoutNames(mediaName: string): readonly string[] {
  const counter = /\((\d+)\)(\.[^.]*)?$/.exec(mediaName)
  const plain = counter === null ? mediaName : mediaName.slice(0, counter.index) + (counter[2] ?? '')
  const suffix = counter === null ? '' : `(${counter[1] ?? ''})`
  const full = `${plain}.${supplement}`
  const heads = new Set<string>([plain.slice(0, takeoutLongest), stemOf(plain).slice(0, takeoutLongest)])
  for (let length = plain.length + 1; length <= full.length; length += 1) heads.add(full.slice(0, length))
  const moved = [...heads].map((head) => `${head}${suffix}.json`)
  const unmoved = suffix === '' ? [] : [`${mediaName.slice(0, takeoutLongest)}.json`]
  return [...moved, ...unmoved].map((name) => name.normalize('NFC').toLowerCase())
}

function takeoutIndex(media: readonly string[]): (sidecar: string) => readonly string[] {
  const owners = new Map<string, string[]>()
  for (const name of media) {
    const original = stemOf(name).replace(editedSuffix, '')
    const isEdited = original !== stemOf(name)
    const known = isEdited ? `${original}.${extensionOf(name)}` : name
    for (const candidate of takeoutNames(known))
      owners.set(candidate, [...(owners.get(candidate) ?? []), name])
  }
  return (sidecar) => owners.get(fileNameOf(sidecar).normalize('NFC').toLowerCase()) ?? []
}

const stemKey = (name: string): string => stemOf(name).normalize('NFC').toLowerCase()

function groupByStem(media: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const name of media) groups.set(stemKey(name), [...(groups.get(stemKey(name)) ?? []), name])
  return groups
}

/** `IMG_1.xmp` and `IMG_1.jpg.xmp`; Apple's `IMG_E1.aae` and `IMG_O1.aae` belong to `IMG_1`. */
function ownersByStem(sidecar: string, byStem: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const stem = stemKey(sidecar)
  const exact = (byStem.get(stemKey(stem)) ?? []).filter(
    (name) => name.normalize('NFC').toLowerCase() === stem,
  )
  if (exact.length > 0) return exact
  return byStem.get(stem) ?? byStem.get(stem.replace(/^(img_)[eo](\d+)$/, '$1$2')) ?? []
}

function liveOwners(video: string, byStem: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (!liveVideoExtensions.has(extensionOf(video))) return []
  const photos = (byStem.get(stemKey(video)) ?? []).filter((name) => photoExtensions.has(extensionOf(name)))
  return photos.slice(0, 1)
}
