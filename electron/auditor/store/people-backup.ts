import type { PersonWord } from '../../../shared/domain/audit/person-word'
import type { KeptFace } from '../../../shared/domain/inference/people/kept-faces'
import type { ItemId, PersonId } from '../../../shared/domain/item/ids'
import type { SealedFile } from './sealed-file'
import { sealedFileAt } from './sealed-file'

/**
 * Persons the user spoke of, or whom a revocation names. A rebuilt store gives numbers anew, in the order in which photos
 * happen to be read: by these faces it knows each person again. Sealed, and gone when nothing is said of anybody.
 */
export interface PeopleBackup {
  readonly persons: readonly KeptPerson[]
  /** The highest number that anybody ever had, so that nobody new is taken for somebody old. */
  readonly lastNumber: number
}

export interface KeptPerson {
  readonly person: PersonId
  readonly word: PersonWord | null
  /** Mean of the person's face descriptors, 128 numbers; null when none could be read. */
  readonly mean: readonly number[] | null
  readonly faces: readonly (Pick<KeptFace, 'box'> & { readonly item: ItemId })[]
}

export type PeopleBackupFile = SealedFile<PeopleBackup>

export const peopleBackupAt = (file: string, master: Uint8Array, stamp: string): PeopleBackupFile =>
  sealedFileAt<PeopleBackup>(file, { purpose: 'people-backup', about: 'people', master, stamp })
