import { finePrint } from '../../shared/domain/audit/fine-print'
import type { AuditorContract } from '../../shared/ipc/auditor'
import type { Handlers } from '../../shared/ipc/wire'
import type { Context } from './acts/context'
import { note } from './acts/note'
import { recordView } from './acts/record-view'
import { receiptOf, ruleOf } from './acts/receipt'
import { recordAnalysed } from './acts/record-analysed'
import { recordSightings } from './acts/record-sightings'
import { assignPeople } from './acts/assign-people'
import { confirmOnPhone, restore, revoke } from './acts/revoke'
import { addRoll, forgetRoll, readRolls, readSightings } from './acts/rolls'
import { dropPack, keepPack } from './acts/own-packs'
import { choosePolicy, setAsOf, setConsent, setPhoneCount } from './acts/settings'
import { answered, answeredAfter } from './answered'
import { makeLearning } from './audit/learning'
import type { Learning } from './audit/learning'
import type { CatalogueItem } from './catalogue/catalogue'
import { acceptedWords, learnedQuestions } from './learned-handlers'
import { awaitingOf } from './queries/awaiting'
import { auditCopies } from './queries/copies-question'
import { gatherEvidence, recordExport, replay } from './queries/evidence'
import { checkLedger, disclose, exportLedger, ledgerLines } from './queries/ledger-questions'
import { makeAudit } from './queries/made-audit'
import { compareWith, explainItem, timelineOf, withClauseChanged } from './queries/policy-questions'
import { revocationsOf } from './queries/revocations'
import { hidingOf, household, previewOf, stepsOnPhone } from './queries/revocation-questions'
import { suggestionDetail } from './queries/suggestion-questions'
import { summaryOf } from './queries/summary'
import { prepareItems, readAhead } from './sheet/prepare-items'
import { sheetQuestions } from './sheet/sheet-questions'
import { readThumbnail } from './store/thumbnails'

type AuditorHandlers = Handlers<AuditorContract>

/** The contract, answered; `changed` is called after everything that a question may answer differently. */
export function makeHandlers(context: Context, changed: () => void, close: () => void): AuditorHandlers {
  const learning = makeLearning(context.live, changed, { before: readAhead, behind: prepareItems })
  return {
    ...questions(context, learning),
    ...learnedQuestions(context, learning),
    ...acts(context, changed),
    ...acceptedWords(context, changed),
    ...feed(context, changed),
    close: answered(() => closed(close)),
  }
}

function questions(context: Context, learning: Learning) {
  const { store, live, packs } = context
  const afterLearning = answeredAfter(learning.whenLearned)
  return {
    summary: answered(() => summaryOf(context)),
    ...sheetQuestions(context, learning),
    inferences: afterLearning(() => live.view().audit.learned().inferences),
    suggestions: afterLearning(() => live.view().audit.learned().suggestions),
    revocations: answered(() => revocationsOf(store)),
    receipt: answered(({ receipt }) => receiptOf(store, ruleOf(store, receipt))),
    ledgerPage: answered((page) => ({ head: store.ledger.head(), lines: ledgerLines(context, page) })),
    policies: answered(() => packs.list()),
    timeline: answered((question) => timelineOf(context, question)),
    explain: answered(({ item }) => explainItem(context, item)),
    compare: answered((other) => compareWith(context, other)),
    whatIf: answered((change) => withClauseChanged(context, change)),
    finePrint: answered(() => finePrint(live.view().audit)),
    suggestionDetail: answered(({ suggestion }) => suggestionDetail(context, suggestion)),
    revocationPreview: answered(({ what }) => previewOf(context, what)),
    howToHide: answered(({ inference }) => hidingOf(context, inference)),
    household: answered(() => household(context)),
    phoneSteps: answered(() => stepsOnPhone(context)),
  } satisfies Partial<AuditorHandlers>
}

function acts(context: Context, changed: () => void) {
  const acted = <Input, Output>(act: (input: Input) => Output) =>
    answered((input: Input) => {
      const output = act(input)
      changed()
      return output
    })
  return {
    recordView: acted((view) => recordView(context, view)),
    revoke: acted(({ what }) => revoke(context, what)),
    restore: acted(({ receipt }) => restore(context, receipt)),
    confirmOnPhone: acted(({ receipt }) => confirmOnPhone(context, receipt)),
    setConsent: acted(({ consent }) => setConsent(context, consent)),
    choosePolicy: acted((choice) => choosePolicy(context, choice)),
    dropPack: acted((dropped) => dropPack(context, dropped)),
    setAsOf: acted(({ asOf }) => setAsOf(context, asOf)),
    setPhoneCount: acted(({ count }) => setPhoneCount(context, count)),
  } satisfies Partial<AuditorHandlers>
}

function feed(context: Context, changed: () => void) {
  const { store, catalogue, clock } = context
  const fed = <Input, Output>(act: (input: Input) => Output) =>
    answered((input: Input) => {
      const output = act(input)
      changed()
      return output
    })
  return {
    addRoll: fed((roll) => addRoll(store, roll, clock())),
    forgetRoll: fed(({ roll }) => nothingOf(() => forgetRoll(context, roll, clock()))),
    rolls: answered(() => readRolls(store.database)),
    sightings: answered(({ roll, page }) => readSightings(store.database, roll, page)),
    recordSightings: fed((batch) => nothingOf(() => recordSightings(context, batch, clock()))),
    recordAnalysed: fed(({ analysed }) => nothingOf(() => recordAnalysed(context, analysed, clock()))),
    assignPeople: fed(() => nothingOf(() => assignPeople(context))),
    awaiting: answered((question) => awaitingOf(catalogue, question)),
    thumbnail: answered(({ item }) => {
      const num = catalogue.item(item)?.num
      return num === undefined ? null : readThumbnail(store.database, num)
    }),
    note: fed((line) => note(context, line)),
    keepPack: fed((file) => keepPack(context, file)),
    packText: answered(({ policy }) => context.packs.get(policy).text),
    document: fed((question) => makeAudit(context, question).document),
    evidence: fed((question) => gatherEvidence(context, question)),
    recordExport: fed((exported) => recordExport(context, exported)),
    replay: answered(replay),
    auditCopies: answered((copies) => auditCopies(context, copies)),
    itemByPath: answered(({ path }) => itemByPath(context, path)),
    exportLedger: answered(() => exportLedger(context)),
    disclose: answered(({ items }) => disclose(context, items)),
    consistencyProof: answered(({ older }) => {
      const { size } = store.ledger.head()
      const proof = store.ledger.consistencyProof(older, size)
      return { size, proof: proof.map((hash) => Buffer.from(hash).toString('base64')) }
    }),
    checkLedger: answered(() => checkLedger(context)),
    storeState: answered(() => ({
      findings: store.findings,
      areCheckpointsLogged: store.ledger.isLogged(),
      isBackedUp: store.backup.isWritten() && store.people.isWritten(),
    })),
  } satisfies Partial<AuditorHandlers>
}

function itemByPath({ store }: Context, path: string) {
  const row = store.database.get<{ id: CatalogueItem['id'] }>(
    'SELECT items.id FROM sightings JOIN items ON items.num = sightings.item WHERE path = ? LIMIT 1',
    path,
  )
  return row?.id ?? null
}

function nothingOf(act: () => void): null {
  act()
  return null
}

function closed(close: () => void): null {
  close()
  return null
}
