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

function trace(path: Path2D, spots: readonly Spot[]): void {
  for (const [at, spot] of spots.entries()) {
    const { x, y } = pointOf(spot)
    if (at === 0) path.moveTo(x, y)
    else path.lineTo(x, y)
  }
}
