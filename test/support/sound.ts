import type { Directory } from '../../src/block/decoder.ts'

/** What no file may bring about. */
export class Fault extends Error {}

/** The members of what a decoder found that are plain, and its tags as they are told. */
export function said(found: unknown): unknown {
  if (typeof found !== 'object' || found === null || !('tags' in found)) return found
  const { tags, warnings } = found as Directory
  const told = tags.map(({ group, id, name, value, raw, text }) => ({ group, id, name, value, raw, text }))
  return { ...found, tags: told, warnings }
}

/** Numbers are finite, and texts well-formed, wherever they stand in an answer. */
export function check(what: string, answer: unknown): void {
  const waiting: unknown[] = [answer]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Fault(`${what}: the number ${value}`)
    if (typeof value === 'string' && !value.isWellFormed())
      throw new Fault(`${what}: ill-formed text ${JSON.stringify(value.slice(0, 80))}`)
    if (Array.isArray(value)) for (const item of value) waiting.push(item)
    else if (isPlain(value)) for (const item of Object.values(value)) waiting.push(item)
  }
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
