import type { FieldRef } from '@pothos/core'
import type { Types } from './builder.ts'
import { bytes } from './numbers.ts'

/** A field for a place in a file, or for a length, in bytes; null where there is none. */
export function bytesField<Parent>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>,
  description: string,
  of: (parent: Parent) => number | null | undefined,
): FieldRef<Types, number | null | undefined, 'Object'> {
  return t.field({ type: 'Bytes', nullable: true, description, resolve: (parent) => bytes(of(parent)) })
}
