import { words } from '../../app/language/words'
import { Button } from '../../ui/Button'
import { zooms } from './sheet-layout'

interface ZoomProps {
  /** Position in `zooms`. */
  readonly step: number
  readonly onStep: (step: number) => void
}

/** From specks to one frame a row. */
export function Zoom({ step, onStep }: ZoomProps) {
  return (
    <div className="zoom" role="group" aria-label={words.log.zoom}>
      <Button
        size="small"
        tone="quiet"
        name={words.log.smaller}
        isDisabled={step === 0}
        onPress={() => {
          onStep(step - 1)
        }}
      >
        −
      </Button>
      <input
        type="range"
        min={0}
        max={zooms.length - 1}
        value={step}
        aria-label={words.log.zoom}
        aria-valuetext={words.log.zoomStep(step + 1, zooms.length)}
        onChange={(change) => {
          onStep(Number(change.target.value))
        }}
      />
      <Button
        size="small"
        tone="quiet"
        name={words.log.larger}
        isDisabled={step === zooms.length - 1}
        onPress={() => {
          onStep(step + 1)
        }}
      >
        +
      </Button>
    </div>
  )
}
