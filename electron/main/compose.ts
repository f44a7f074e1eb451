import type { Ports } from './ports'
import type { Services } from './services'

export type Compose = (ports: Ports) => Promise<Services>
