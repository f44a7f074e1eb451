import { useState } from 'react'

import type { InferenceKind } from '../../../shared/domain/inference/inference'
import type { Finding } from '../../../shared/ipc/inference-queries'
import { words } from '../../app/language/words'
import { useAct } from '../../app/use-act'
import { recordCovered } from '../../app/use-uncovered'
import { Button } from '../../ui/Button'
import { useMore } from '../../ui/use-more'
import { ShownFinding } from './ShownFinding'

interface ShownKindProps {
  readonly kind: InferenceKind
  readonly findings: readonly Finding[]
  readonly shown: ReadonlySet<string>
  readonly onChange: (shown: ReadonlySet<string>) => void
}

const atOnce = 20

/** The findings of one kind; long lists are made only once they are opened. */
export function ShownKind({ kind, findings, shown, onChange }: ShownKindProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [visible, showMore] = useMore(atOnce)
  const says = words.report.photos
  const chosen = findings.filter(({ id }) => shown.has(id)).length
  const { run } = useAct()
  const change = (finding: string, isShown: boolean) => {
    const others = [...shown].filter((id) => id !== finding)
    if (!isShown) onChange(new Set(others))
    else
      run(async () => {
        await recordCovered(kind)
        onChange(new Set([...others, finding]))
      })
  }
  return (
    <details
      className="report-kind"
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open)
      }}
    >
      <summary>
        <span>{words.learned.group(kind)}</span>
        <span className="muted">{says.ofKind(findings.length, chosen)}</span>
      </summary>
      {isOpen && (
        <>
          <ul className="report-findings">
            {findings.slice(0, visible).map((finding) => (
              <li key={finding.id}>
                <ShownFinding
                  finding={finding}
                  isShown={shown.has(finding.id)}
                  onChange={(isShown) => {
                    change(finding.id, isShown)
                  }}
                />
              </li>
            ))}
          </ul>
          {findings.length > visible && (
            <Button size="small" onPress={showMore}>
              {says.more(findings.length - visible)}
            </Button>
          )}
        </>
      )}
    </details>
  )
}
