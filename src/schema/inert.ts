import type { JsonValue } from '../block/decoder.ts'

/**
 * A value that nobody takes for a promise: whatever has a member `then` counts as one, and files may give things that name.
 * As JSON it is what it was.
 */
export function inert(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, 'then')) return value
  const others = Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'then'))
  return Object.defineProperty(others, 'toJSON', { value: () => value })
}
