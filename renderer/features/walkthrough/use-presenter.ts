import { useEffect } from 'react'

/** While it is on, the window shows the walkthrough alone and large. */
export function usePresenting(isPresenting: boolean): void {
  useEffect(() => {
    const root = document.documentElement
    root.dataset['presenting'] = isPresenting ? 'yes' : 'no'
    return () => {
      delete root.dataset['presenting']
    }
  }, [isPresenting])
}

const forward = ['ArrowRight', 'PageDown']
const backward = ['ArrowLeft', 'PageUp']

/** Next and back by the keys that a presenter's remote sends; what is typed into or moved by arrows keeps its keys. */
export function useStepKeys(move: (by: number) => void, leave: () => void): void {
  useEffect(() => {
    const onKey = (press: KeyboardEvent) => {
      if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey) return
      if (press.key === 'Escape') leave()
      if (press.target instanceof Element && press.target.closest(keeping) !== null) return
      const by = forward.includes(press.key) ? 1 : backward.includes(press.key) ? -1 : 0
      if (by === 0) return
      press.preventDefault()
      move(by)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
    }
  }, [move, leave])
}
const keeping = 'input, textarea, select, [role="radiogroup"], [role="dialog"], [role="slider"]'
