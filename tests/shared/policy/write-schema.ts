import { writeFileSync } from 'node:fs'

import { packJsonSchema } from '../../../shared/domain/policy/pack-json-schema'

writeFileSync('resources/policies/pack.schema.json', `${JSON.stringify(packJsonSchema(), null, 2)}\n`)
