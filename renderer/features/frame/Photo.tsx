import { useState } from 'react'

import type { FrameDetail } from '../../../shared/ipc/auditor'
import { words } from '../../app/language/words'
import { thumbUrl } from '../../app/photo'
import { useUncovered } from '../../app/use-uncovered'
import { evidenceOn } from './evidence'
import { EvidenceBox } from './EvidenceBox'

/** The photo with what was found drawn on it; text stays covered until it is asked for. */
export function Photo({ detail }: { readonly detail: FrameDetail }) {
  const [isDrawn, setIsDrawn] = useState(true)
  const [ratio, setRatio] = useState(1)
  const { item, frame } = detail
  const { isUncovered, toggle } = useUncovered('text', item.id)
  const evidence = evidenceOn(item)
  const hasText = evidence.some((each) => each.kind === 'text')
  return (
    <figure className="photo">
      <div className="photo-film">
        <div className="photo-frame">
          {frame.hasThumbnail ? (
            <img
              className="photo-picture"
              style={{ width: `min(100cqw, ${String(ratio * 100)}cqh)`, aspectRatio: ratio }}
              onLoad={(load) => {
                setRatio(load.currentTarget.naturalWidth / load.currentTarget.naturalHeight)
              }}
              src={thumbUrl(item.id)}
              alt={words.frame.pictureOf(frame.name)}
            />
          ) : (
            <p className="photo-none">
              {item.problem === null ? words.frame.noPicture(frame.name) : words.problem(item.problem.code)}
            </p>
          )}
          {frame.hasThumbnail &&
            evidence
              .filter((each) => isDrawn || each.kind === 'text')
              .map((each, at) => (
                <EvidenceBox key={at} evidence={each} isCovered={each.kind === 'text' && !isUncovered} />
              ))}
        </div>
      </div>
      <figcaption className="photo-controls">
        <label className="choice">
          <input
            type="checkbox"
            checked={isDrawn}
            onChange={() => {
              setIsDrawn(!isDrawn)
            }}
          />
          {words.frame.showEvidence}
        </label>
        {hasText && (
          <label className="choice">
            <input type="checkbox" checked={isUncovered} onChange={toggle} />
            {words.frame.uncover}
          </label>
        )}
        <span className="hidden">
          {words.frame.evidence}: {evidence.map((each) => each.says).join('; ') || words.frame.none}
        </span>
      </figcaption>
    </figure>
  )
}
