import { useEffect, useState } from 'react'

import { loadWorld } from './world'
import type { World } from './world'

/** The outlines once they are read; the map shows its dots before. */
export function useWorld(): World | null {
  const [world, setWorld] = useState<World | null>(null)
  useEffect(() => {
    let isWanted = true
    void loadWorld().then((loaded) => {
      if (isWanted) setWorld(loaded)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return world
}
