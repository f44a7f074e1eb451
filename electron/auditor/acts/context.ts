import type { Instant } from '../../../shared/domain/item/instant'
import type { LiveAudit } from '../audit/live-audit'
import type { Catalogue } from '../catalogue/catalogue'
import type { Shelf } from '../catalogue/shelf'
import type { People } from '../catalogue/people'
import type { ToldPeople } from '../catalogue/told-people'
import type { Packs } from '../packs/packs'
import type { Store } from '../store/open-store'

/** What every act and question of the auditor works on. */
export interface Context {
  readonly store: Store
  readonly catalogue: Catalogue
  readonly shelf: Shelf
  readonly live: LiveAudit
  readonly people: People
  readonly told: ToldPeople
  readonly packs: Packs
  readonly clock: () => Instant
}
