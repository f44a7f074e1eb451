import type { MapTown } from '../../../../shared/ipc/inference-queries'
import { answerOf, useQuery } from '../../../app/use-query'
import type { Size } from '../../../ui/use-size'
import { fromScreen, spotOf } from './map-view'
import type { MapView } from './map-view'

/** Towns in sight. The question is rounded to a grid of half a screen, so that small moves ask nothing new. */
export function useTowns(view: MapView, size: Size): readonly MapTown[] {
  const octave = 2 ** Math.floor(Math.log2(view.scale))
  const cell = Math.max(size.width, 256) / octave / 2
  const [west, north] = spotOf(cornerOf(fromScreen(view, size, { x: 0, y: 0 }), cell, Math.floor))
  const [east, south] = spotOf(
    cornerOf(fromScreen(view, size, { x: size.width, y: size.height }), cell, Math.ceil),
  )
  return answerOf(useQuery('towns', { west, east, south, north })) ?? []
}

const cornerOf = (
  { x, y }: { readonly x: number; readonly y: number },
  cell: number,
  round: (value: number) => number,
) => ({
  x: Math.min(1, Math.max(0, round(x / cell) * cell)),
  y: Math.min(1, Math.max(0, round(y / cell) * cell)),
})
