import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

import type { Spot } from '../../../../shared/domain/audit/learned-places'
import { pointOf } from './map-view'

/** The world's land and borders in Mercator units, made once. */
export interface World {
  readonly land: Path2D
  readonly borders: Path2D
}

type Rings = readonly (readonly Spot[])[]
type WorldTopology = Topology<{ land: GeometryCollection; countries: GeometryCollection }>

let loading: Promise<World> | null = null

/** Outlines at 1:50 million (Natural Earth, by npm's world-atlas); read when a map is first shown. */
export function loadWorld(): Promise<World> {
  loading ??= import('world-atlas/countries-50m.json').then(({ default: file }) =>
    worldOf(file as unknown as WorldTopology),
  )
  return loading
}

function worldOf(topology: WorldTopology): World {
  const { features } = feature(topology, topology.objects.land)
  const land = new Path2D()
  for (const { geometry } of features) {
    const polygons = (geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : []) as unknown as readonly Rings[]
    for (const rings of polygons) for (const ring of rings) trace(land, ring)
  }
  const borders = new Path2D()
  const inner = mesh(topology, topology.objects.countries, (one, other) => one !== other)
  for (const line of inner.coordinates as unknown as Rings) trace(borders, line)
  return { land, borders }
}

/** Far below the map: what goes once around the earth is land down to the pole. */
const belowPole = 1.5

/** A line over the edge of the map goes on beyond it, where the next copy of the world begins. */
function trace(path: Path2D, spots: readonly Spot[]): void {
  const [first] = spots
  if (first === undefined) return
  const start = pointOf(first)
  path.moveTo(start.x, start.y)
  let last = start.x
  for (const spot of spots.slice(1)) {
    const { x, y } = pointOf(spot)
    last = x + Math.round(last - x)
    path.lineTo(last, y)
  }
  if (Math.abs(last - start.x) < 0.5) return
  path.lineTo(last, belowPole)
  path.lineTo(start.x, belowPole)
}
