import { continuesName } from './xml-characters.ts'

/** How many names are kept for the documents to come, two in each place, and how long each may be. */
const PLACES = 2048
const LONGEST = 64

/** Each where its bytes lead to; the two that came there last stay. */
const kept: string[] = Array.from({ length: 2 * PLACES }, () => '')

/**
 * The name that begins here, as it is written: a character for each byte. Where it was met before it is the same string, which is found
 * sooner in whatever is kept by name; unless it is long, it is one of its own, and keeps nothing of the document.
 */
export function nameAt(bytes: Uint8Array, text: string, from: number): string {
  let hash = 0
  let to = from
  for (; to < bytes.length && continuesName(bytes[to]!); to++) hash = (Math.imul(hash, 31) + bytes[to]!) | 0
  if (to - from > LONGEST) return text.slice(from, to)
  const place = 2 * ((hash ^ (hash >>> 15)) & (PLACES - 1))
  const last = kept[place]!
  if (isAt(bytes, from, to, last)) return last
  const before = kept[place + 1]!
  if (isAt(bytes, from, to, before)) return before
  kept[place + 1] = last
  return (kept[place] = Buffer.from(bytes.subarray(from, to)).toString('latin1'))
}

function isAt(bytes: Uint8Array, from: number, to: number, name: string): boolean {
  if (name.length !== to - from) return false
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== bytes[from + i]) return false
  return true
}
