import { useCallback, useEffect, useRef } from 'react'
import type { RefObject } from 'react'

import { useRestyle } from '../../ui/use-restyle'
import { paintSheet } from './paint-sheet'
import type { Scene } from './paint-sheet'
import { readColours } from './sheet-colours'
import { readLook } from './sheet-look'

/** What is painted, all but the position of the scroll and the colours of the moment. */
export interface Painting {
  readonly scene: Omit<Scene, 'colours' | 'look' | 'top'>
  readonly topOf: () => number
}

/** Paints on the next animation frame, however often it is asked; again after each render and each change of theme. */
export function useSheetCanvas(canvas: RefObject<HTMLCanvasElement | null>, painting: Painting): () => void {
  const latest = useRef(painting)
  const waiting = useRef(0)
  // Reading the page's styles makes it lay itself out anew, which no frame of a scroll has time for.
  const styles = useRef<PageStyles | null>(null)

  const request = useCallback(() => {
    if (waiting.current !== 0) return
    waiting.current = requestAnimationFrame(() => {
      waiting.current = 0
      const within = canvas.current?.parentElement ?? null
      if (canvas.current === null || within === null) return
      styles.current ??= { colours: readColours(within), look: readLook() }
      paint(canvas.current, latest.current, styles.current)
    })
  }, [canvas])

  useEffect(() => {
    latest.current = painting
    request()
  })
  useEffect(() => {
    void document.fonts.ready.then(request)
  }, [request])
  const restyle = useCallback(() => {
    styles.current = null
    request()
  }, [request])
  useRestyle(restyle)

  return request
}

type PageStyles = Pick<Scene, 'colours' | 'look'>

function paint(canvas: HTMLCanvasElement, { scene, topOf }: Painting, styles: PageStyles): void {
  const density = window.devicePixelRatio
  const width = Math.round(scene.width * density)
  const height = Math.round(scene.height * density)
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) return
  context.setTransform(density, 0, 0, density, 0, 0)
  context.imageSmoothingQuality = 'medium'
  paintSheet(context, { ...scene, ...styles, top: topOf() })
}
