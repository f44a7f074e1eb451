import { useCallback, useEffect, useRef } from 'react'
import type { RefObject } from 'react'

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

  const request = useCallback(() => {
    if (waiting.current !== 0) return
    waiting.current = requestAnimationFrame(() => {
      waiting.current = 0
      if (canvas.current !== null) paint(canvas.current, latest.current)
    })
  }, [canvas])

  useEffect(() => {
    latest.current = painting
    request()
  })
  useEffect(() => {
    const observer = new MutationObserver(request)
    observer.observe(document.documentElement, {
      attributeFilter: ['data-theme', 'data-contrast', 'data-redacted', 'style'],
    })
    const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']
    const queries = schemes.map((scheme) => matchMedia(scheme))
    for (const query of queries) query.addEventListener('change', request)
    void document.fonts.ready.then(request)
    return () => {
      observer.disconnect()
      for (const query of queries) query.removeEventListener('change', request)
    }
  }, [request])

  return request
}

function paint(canvas: HTMLCanvasElement, { scene, topOf }: Painting): void {
  const density = window.devicePixelRatio
  const width = Math.round(scene.width * density)
  const height = Math.round(scene.height * density)
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null || canvas.parentElement === null) return
  context.setTransform(density, 0, 0, density, 0, 0)
  context.imageSmoothingQuality = 'medium'
  paintSheet(context, {
    ...scene,
    top: topOf(),
    colours: readColours(canvas.parentElement),
    look: readLook(),
  })
}
