import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { instant } from '../../../shared/domain/item/instant'
import { failureOf } from '../../../shared/ipc/wire'
import type { Walkthrough, WalkthroughStep } from '../../../shared/ipc/walkthrough'
import { client } from '../../app/client'
import { words } from '../../app/language/words'
import { useToasts } from '../../app/toasts'
import { begunOn, circumstancesOf, firstDaysOf } from './clock'

export interface WalkthroughAccess {
  /** Undefined until it is known; null when none is under way. */
  readonly kept: Walkthrough | null | undefined
  /** Days that have passed at the present step. */
  readonly days: number
  readonly isBusy: boolean
  readonly begin: () => void
  readonly goTo: (step: WalkthroughStep) => void
  readonly pass: (days: number) => void
  /** Keeps what a change makes of it. */
  readonly keep: (change: (kept: Walkthrough) => Walkthrough) => void
  /** Undoes its revocations, puts switch, clock and policy back as they were, and ends it. */
  readonly end: () => void
}

/** The walkthrough under way: every move is kept, and the real audit is made for the step's own switch and clock. */
export function useWalkthrough(): WalkthroughAccess {
  const toasts = useToasts()
  const [kept, setKept] = useState<Walkthrough | null | undefined>(undefined)
  const [days, setDays] = useState(0)
  const [isBusy, setIsBusy] = useState(false)
  // One act after another: a quick presenter must not have an older step's clock set last.
  const queue = useRef<Promise<void>>(Promise.resolve())
  const latest = useRef<Walkthrough | null>(null)

  const run = useCallback(
    (act: () => Promise<void>) => {
      setIsBusy(true)
      const next = queue.current
        .then(act)
        .catch((thrown: unknown) => {
          toasts.warn(words.failure(failureOf(thrown)))
        })
        .finally(() => {
          if (queue.current === next) setIsBusy(false)
        })
      queue.current = next
    },
    [toasts],
  )
  const show = useCallback((next: Walkthrough | null) => {
    latest.current = next
    setKept(next)
  }, [])
  useEffect(() => {
    const load = async () => {
      const found = await client.walkthrough({})
      show(found)
      if (found !== null) setDays(firstDaysOf(found.step))
    }
    load().catch((thrown: unknown) => {
      toasts.warn(words.failure(failureOf(thrown)))
    })
  }, [show, toasts])

  return useMemo(() => {
    const keep = (change: (kept: Walkthrough) => Walkthrough) => {
      if (latest.current === null) return
      const next = change(latest.current)
      show(next)
      run(async () => {
        await client.keepWalkthrough({ walkthrough: next })
      })
    }
    const take = (next: Walkthrough, passed: number) => {
      show(next)
      setDays(passed)
      run(async () => {
        await client.keepWalkthrough({ walkthrough: next })
        const { consent, asOf } = circumstancesOf(next.step, next.clock, passed)
        await client.setAsOf({ asOf })
        await client.setConsent({ consent })
      })
    }
    return {
      kept,
      days,
      isBusy,
      keep,
      begin: () => {
        run(async () => {
          const begun = begunOn(await client.summary({}), instant(Date.now()))
          take(begun, firstDaysOf(begun.step))
        })
      },
      goTo: (step) => {
        if (latest.current !== null) take({ ...latest.current, step }, firstDaysOf(step))
      },
      pass: (passed) => {
        if (latest.current !== null) take(latest.current, passed)
      },
      end: () => {
        run(async () => {
          if (latest.current !== null) await putBack(latest.current)
          await client.keepWalkthrough({ walkthrough: null })
          show(null)
          toasts.say(words.walkthrough.ended)
        })
      },
    }
  }, [kept, days, isBusy, run, show, toasts])
}

async function putBack({ receipts, before }: Walkthrough): Promise<void> {
  const standing = new Set(
    (await client.revocations({}))
      .filter(({ restoredAt }) => restoredAt === null)
      .map(({ receipt }) => receipt),
  )
  for (const receipt of receipts) if (standing.has(receipt)) await client.restore({ receipt })
  await client.choosePolicy({ policy: before.policy, region: before.region })
  await client.setAsOf({ asOf: before.asOf })
  await client.setConsent({ consent: before.consent })
}
