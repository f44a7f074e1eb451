import { acts, app, states, views } from './en/app'
import { copies } from './en/copies'
import { comparison, whatIf } from './en/comparison'
import { derivation } from './en/derivation'
import { failure } from './en/failures'
import { filters, search } from './en/filters'
import { finePrint } from './en/fine-print'
import { firstRun } from './en/first-run'
import { frame } from './en/frame'
import { learned } from './en/learned'
import { ledger } from './en/ledger'
import { log } from './en/log'
import { amounts } from './en/numbers'
import { ownPacks } from './en/own-packs'
import { phone } from './en/phone'
import { planning } from './en/planning'
import { people } from './en/people'
import { policy } from './en/policy'
import { calendar, devices, map, papers, portrait, profile } from './en/portrait'
import { problem } from './en/problems'
import { revocations } from './en/revocations'
import { rules } from './en/rules'
import { settings } from './en/settings'
import { suggestions } from './en/suggestions'
import { objectName, textKind, theme } from './en/things'
import { timeline } from './en/timeline'
import { verdicts } from './en/verdicts'
import { report } from './en/report'
import { walkthrough } from './en/walkthrough'

export const en = {
  acts,
  app,
  calendar,
  amounts,
  comparison,
  copies,
  devices,
  derivation,
  failure,
  filters,
  finePrint,
  firstRun,
  frame,
  learned,
  ledger,
  log,
  map,
  objectName,
  ownPacks,
  phone,
  planning,
  papers,
  people,
  policy,
  portrait,
  problem,
  report,
  profile,
  revocations,
  rules,
  search,
  settings,
  states,
  suggestions,
  textKind,
  theme,
  timeline,
  verdicts,
  views,
  walkthrough,
  whatIf,
}
