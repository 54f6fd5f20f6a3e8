import type { JsonValue } from '../decoder.ts'

/** Hardly an honest text is longer, and reading it, as JSON or line by line, is one piece of work: some 30 ms. */
export const LONGEST = 1024 * 1024

/** What Python writes for numbers that JSON does not have. */
const NO_JSON = /([:[,]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g

/** A text as JSON; undefined where it is none. */
export function parsed(text: string | null): JsonValue | undefined {
  if (text === null || text.length > LONGEST || !/^\s*[[{"]/.test(text)) return undefined
  const found = attempt(text)
  if (found !== undefined) return found
  const mended = text.replace(NO_JSON, '$1null')
  return mended === text ? undefined : attempt(mended)
}

function attempt(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}

/** A value of JSON that has names. */
export type JsonObject = { readonly [name: string]: JsonValue }

/** The object that a value is; null where it is another. */
export function objectOf(value: JsonValue | undefined): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null
}

/** A member that an object has itself; names out of a file find nothing else. */
export function own(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  let found = value
  for (const name of path) {
    const object = objectOf(found)
    found = object && Object.hasOwn(object, name) ? object[name] : undefined
  }
  return found
}

/** A text that is not empty; null for any other value. */
export function text(value: JsonValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value.toWellFormed() : null
}

/** A number, or a text that is one; null for any other value. */
export function number(value: JsonValue | undefined): number | null {
  const found = typeof value === 'string' && /^\s*[+-]?\d{1,20}(?:\.\d{0,20})?\s*$/.test(value) ? Number(value) : value
  return typeof found === 'number' && Number.isFinite(found) ? found : null
}

/** An integer in decimal; one beyond what numbers hold is looked up in the text that it came from. */
export function exact(value: JsonValue | undefined, from: string): string | null {
  if (typeof value === 'string') return /^-?\d{1,20}$/.test(value) ? value : null
  if (typeof value !== 'number' || !Number.isInteger(value)) return null
  if (Number.isSafeInteger(value)) return String(value)
  const [, digits] = [...from.matchAll(/seed"\s{0,9}:\s{0,9}(\d{16,20})/g)].find(([, digits]) => Number(digits) === value) ?? []
  return digits ?? null
}
