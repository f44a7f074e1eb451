import { themes } from '../../../../shared/domain/item/theme'
import type { Theme } from '../../../../shared/domain/item/theme'
import { words } from '../../../app/language/words'
import { useNavigation } from '../../../app/navigation'
import { answerOf, useQuery } from '../../../app/use-query'
import { FrameStrip } from '../FrameStrip'

/** Older photos that a theme can bring up, and that all of them were looked at to know. */
export function OlderStep() {
  return (
    <>
      <ul className="walk-themes">
        {themes.map((theme) => (
          <ThemeLine key={theme} theme={theme} />
        ))}
      </ul>
      <p className="note">
        {words.walkthrough.older.looked} {words.walkthrough.older.several}
      </p>
      <FrameStrip filter={older} title={words.walkthrough.older.name} />
    </>
  )
}
const older = { clause: 'upload.older', outcomes: ['could'] } as const

function ThemeLine({ theme }: { readonly theme: Theme }) {
  const { showFrames } = useNavigation()
  const filter = { ...older, themes: [theme] }
  const total = answerOf(useQuery('frameIndex', { filter, order: 'taken' }))?.total ?? 0
  if (total === 0) return null
  return (
    <li>
      <button
        type="button"
        className="walk-theme"
        onClick={() => {
          showFrames({ filter, title: words.walkthrough.older.of(words.theme(theme)) })
        }}
      >
        <span className="walk-theme-count">{words.amounts.number(total)}</span>
        {words.theme(theme)}
      </button>
    </li>
  )
}
