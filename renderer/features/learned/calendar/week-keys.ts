export interface Field {
  readonly weekday: number
  readonly hour: number
}

/** The field that a key leads to; null for keys that lead nowhere. The edges hold. */
export function nextField({ weekday, hour }: Field, key: string): Field | null {
  switch (key) {
    case 'ArrowLeft':
      return { weekday, hour: Math.max(0, hour - 1) }
    case 'ArrowRight':
      return { weekday, hour: Math.min(23, hour + 1) }
    case 'ArrowUp':
      return { weekday: Math.max(0, weekday - 1), hour }
    case 'ArrowDown':
      return { weekday: Math.min(6, weekday + 1), hour }
    case 'Home':
      return { weekday, hour: 0 }
    case 'End':
      return { weekday, hour: 23 }
    default:
      return null
  }
}
