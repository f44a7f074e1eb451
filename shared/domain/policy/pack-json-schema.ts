import * as z from 'zod/mini'

import { packSchema } from './pack-schema'

/** The pack format as a JSON Schema, for editors; `resources/policies/pack.schema.json` is its written form. */
export const packJsonSchema = (): object => ({
  title: 'Safelight policy pack',
  ...z.toJSONSchema(packSchema, {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === packSchema.shape.id) {
        jsonSchema.type = 'string'
        jsonSchema.pattern = '^[a-z0-9-]+/[a-z0-9.-]+$'
      }
    },
  }),
})
