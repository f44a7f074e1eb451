import { useState } from 'react'

import { instant } from '../../../shared/domain/item/instant'
import type { Walkthrough } from '../../../shared/ipc/walkthrough'
import { words } from '../../app/language/words'
import { Button } from '../../ui/Button'
import { findingOf, noted, signedOff } from './findings'
import type { WalkthroughAccess } from './use-walkthrough'

interface FindingFormProps {
  readonly kept: Walkthrough
  readonly access: WalkthroughAccess
  readonly isPresenting: boolean
}

/** The presenter's notes, the finding of this step, and its signature; kept when the field is left. */
export function FindingForm({ kept, access, isPresenting }: FindingFormProps) {
  const { step } = kept
  const finding = findingOf(kept, step)
  const lastSigner = kept.findings.findLast(({ signed }) => signed !== null)?.signed?.by ?? ''
  const [says, setSays] = useState(finding.says)
  const [signer, setSigner] = useState(finding.signed?.by ?? lastSigner)
  const [hasNotes, setHasNotes] = useState(true)
  const { signed } = finding
  return (
    <aside className="walk-side" aria-label={words.walkthrough.finding}>
      {isPresenting && (
        <Button
          size="small"
          tone="quiet"
          onPress={() => {
            setHasNotes(!hasNotes)
          }}
        >
          {hasNotes ? words.walkthrough.hideNotes : words.walkthrough.showNotes}
        </Button>
      )}
      {hasNotes && (
        <section className="walk-notes">
          <h2 className="edge">{words.walkthrough.notes}</h2>
          {words.walkthrough.steps[step].notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      )}
      <label className="label walk-finding">
        {words.walkthrough.finding}
        <textarea
          className="field"
          rows={5}
          maxLength={4_000}
          placeholder={words.walkthrough.findingHint}
          value={says}
          onChange={(change) => {
            setSays(change.target.value)
          }}
          onBlur={() => {
            access.keep((now) => noted(now, step, says))
          }}
        />
      </label>
      {signed === null ? (
        <>
          <label className="label walk-finding">
            {words.walkthrough.signer}
            <input
              className="field"
              maxLength={200}
              value={signer}
              onChange={(change) => {
                setSigner(change.target.value)
              }}
            />
          </label>
          <Button
            isDisabled={signer.trim() === ''}
            onPress={() => {
              const now = { by: signer.trim(), at: instant(Date.now()) }
              access.keep((known) => signedOff(noted(known, step, says), step, now))
            }}
          >
            {words.walkthrough.sign}
          </Button>
        </>
      ) : (
        <>
          <p className="walk-signature">
            {words.walkthrough.signedBy(signed.by, new Date(signed.at).toISOString())}
          </p>
          <Button
            size="small"
            onPress={() => {
              access.keep((now) => signedOff(now, step, null))
            }}
          >
            {words.walkthrough.unsign}
          </Button>
        </>
      )}
    </aside>
  )
}
