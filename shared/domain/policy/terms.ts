import type { Situation } from './situation'
import { excludes, includes, leavesOpen, silent } from './effect-code'
import { bitsOf } from '../item/theme'
import { olderThemes } from './older-media'
import type { PolicyPack } from './pack'
import { truthOf } from './reading'
import type { Truth } from './reading'
import { regionTruth, settledRegion } from './region'
import { spansOf } from './span'
import type { Spans } from './span'
import { switchHistory } from './switch-history'
import type { Session } from './switch-history'

/** A pack and the situation boiled down to what judging one item needs: numbers, so that each costs next to nothing. */
export interface Terms {
  readonly asOf: number
  readonly region: string
  readonly sessions: readonly Session[]
  readonly spans: Spans
  /** Effects, as in `effect-code.ts`. */
  readonly regionEffect: number
  readonly photoEffect: number
  readonly videoEffect: number
  readonly screenshotEffect: number
  /** Outside and inside a limited photo access. */
  readonly unselectedEffect: number
  /** Bits of the themes for which older media can be used. */
  readonly olderThemes: number
  /** Whether a photo taken while the switch is on can leave; else only the batch at "Allow". */
  readonly isOngoing: boolean
  readonly isLimited: boolean
  /** Whether the media themselves leave; else only metadata or a vector, of no bytes to speak of. */
  readonly mediaLeave: Truth
}

export function termsOf(pack: PolicyPack, situation: Situation): Terms {
  const { clauses } = pack
  const region = settledRegion(pack, situation.region)
  const sessions = switchHistory(pack, situation.consent, situation.asOf)
  const spans = spansOf(pack, sessions)
  return {
    asOf: situation.asOf,
    region,
    sessions,
    spans,
    regionEffect: effectOfTruth(regionTruth(pack, region)),
    photoEffect: effectOfTruth(truthOf(clauses['upload.media'], (media) => media.includes('photo'))),
    videoEffect: effectOfTruth(truthOf(clauses['upload.media'], (media) => media.includes('video'))),
    screenshotEffect: effectOfTruth(truthOf(clauses['select.clutter'], (fate) => fate === 'leaves')),
    unselectedEffect: gateEffect(truthOf(clauses['os.gate'], (isGated) => isGated)),
    olderThemes: bitsOf(olderThemes(pack)),
    isOngoing: truthOf(clauses['upload.cadence'], (cadence) => cadence === 'once') !== 'yes',
    isLimited: situation.selected !== null,
    mediaLeave: truthOf(clauses['upload.what'], (what) => what === 'media'),
  }
}

const effectOfTruth = (truth: Truth): number =>
  truth === 'yes' ? includes : truth === 'no' ? excludes : leavesOpen

const gateEffect = (isGated: Truth): number =>
  isGated === 'yes' ? excludes : isGated === 'no' ? silent : leavesOpen
