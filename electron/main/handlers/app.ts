import type { AppContract } from '../../../shared/ipc/app'
import { auditorActs, auditorQueries } from '../../../shared/ipc/auditor'
import type { AuditorContract } from '../../../shared/ipc/auditor'
import type { PhoneListForm } from '../../../shared/ipc/phone-list'
import type { KeptPack } from '../../../shared/ipc/own-packs'
import type { ReportWish, SavedReport } from '../../../shared/ipc/report'
import { WireError, type Client, type Handlers } from '../../../shared/ipc/wire'
import type { PackId, RollId } from '../../../shared/domain/item/ids'
import type { Services } from '../services'

/** What only the shell can do: the system's own settings, and ending the window that asks. */
export interface HouseActs {
  readonly startAtLogin: (wanted: boolean) => void
  readonly deleteAllData: () => Promise<void>
  readonly saveReport: (wish: ReportWish) => Promise<SavedReport | null>
  readonly savePhoneList: (form: PhoneListForm) => Promise<SavedReport | null>
  readonly addPack: () => Promise<KeptPack | null>
  readonly savePack: (policy: PackId) => Promise<string | null>
}

/** The app contract, answered: the auditor's questions and acts are passed on, the rest is one service call each. */
export const appHandlers = (services: Services, house: HouseActs): Handlers<AppContract> => ({
  ...passedOn(services.auditor),
  status: () => Promise.resolve(services.status()),
  chooseRoll: () => services.rolls.choose(),
  addSampleRoll: () => services.rolls.addSample(),
  foundFolders: () => services.rolls.found(),
  addFoundFolder: ({ id }) => services.rolls.addFound(id),
  walkthrough: () => Promise.resolve(services.walkthrough.get()),
  keepWalkthrough: async ({ walkthrough }) => {
    await services.walkthrough.keep(walkthrough)
    return null
  },
  addPack: () => house.addPack(),
  savePack: ({ policy }) => house.savePack(policy),
  exportReport: (wish) => house.saveReport(wish),
  savePhoneList: ({ form }) => house.savePhoneList(form),
  checkLedger: () => services.auditor.checkLedger({}),
  deleteAllData: async () => {
    await house.deleteAllData()
    return null
  },
  forgetRoll: async ({ roll }) => {
    await services.rolls.forget(known(services, roll))
    return null
  },
  rescanRoll: async ({ roll }) => {
    await services.rolls.rescan(known(services, roll))
    return null
  },
  pause: () => {
    services.pause()
    return Promise.resolve(null)
  },
  resume: () => {
    services.resume()
    return Promise.resolve(null)
  },
  startCopies: (request) => services.copies.start(request),
  cancelCopies: () => Promise.resolve(services.copies.cancel()),
  copies: () => Promise.resolve(services.copies.state()),
  settings: () => Promise.resolve(services.settings.get()),
  changeSettings: async (change) => {
    if (change.startsAtLogin !== undefined) house.startAtLogin(change.startsAtLogin)
    return services.settings.change(change)
  },
})

type PassedOn = keyof typeof auditorQueries | keyof typeof auditorActs

/** Only these names: main's own feed of the auditor is never within a window's reach. */
function passedOn(auditor: Client<AuditorContract>): Pick<Client<AuditorContract>, PassedOn> {
  const names = Object.keys({ ...auditorQueries, ...auditorActs }) as PassedOn[]
  return Object.fromEntries(names.map((name) => [name, auditor[name]])) as Pick<
    Client<AuditorContract>,
    PassedOn
  >
}

function known(services: Services, roll: RollId): RollId {
  if (services.rolls.folderOf(roll) === null) throw new WireError({ code: 'not-found', detail: roll })
  return roll
}
