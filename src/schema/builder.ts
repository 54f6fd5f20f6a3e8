import SchemaBuilder from '@pothos/core'
import type { JsonValue } from '../block/decoder.ts'
import type { Context } from '../context.ts'

/** What resolvers are given, and what scalars are inside the program. */
export interface Shapes {
  Context: Context
  DefaultFieldNullability: false
  DefaultInputFieldRequiredness: true
  Scalars: {
    ID: { Input: string; Output: string }
    URL: { Input: string; Output: string }
    Bytes: { Input: number; Output: number }
    JSON: { Input: JsonValue; Output: JsonValue }
    Base64: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
    LocalDateTime: { Input: string; Output: string }
    PartialDateTime: { Input: string; Output: string }
    Rational: { Input: string; Output: string }
    File: { Input: Blob; Output: never }
  }
}

/** What every type of the schema is built with; a field is non-null unless it says otherwise. */
export const builder: InstanceType<typeof SchemaBuilder<Shapes>> = new SchemaBuilder<Shapes>({
  defaultFieldNullability: false,
  defaultInputFieldRequiredness: true,
})

builder.queryType({ description: 'What can be asked of images and videos that lie behind an address.' })
builder.mutationType({ description: 'What can be asked of files that are sent along with the request; nothing is stored.' })

/** The types that the builder knows, for functions that are handed its field builders. */
export type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never
