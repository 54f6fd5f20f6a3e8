/** How many words are kept for the documents to come, and how long each may be. */
const MOST = 2048
const LONGEST = 64

/** Each where its bytes lead to; the last that came there stays. */
const kept: string[] = Array.from({ length: MOST }, () => '')

/** A name as it is written. Where it was met before it is the same string, which is found sooner in whatever is kept by name. */
export function word(bytes: Uint8Array, text: string, from: number, to: number): string {
  if (to - from > LONGEST) return text.slice(from, to)
  let place = 0
  for (let at = from; at < to; at++) place = (Math.imul(place, 31) + bytes[at]!) | 0
  place &= MOST - 1
  const before = kept[place]!
  if (before.length === to - from && text.startsWith(before, from)) return before
  // In memory of its own: a part of a text keeps the whole of it.
  return (kept[place] = Buffer.from(bytes.subarray(from, to)).toString('latin1'))
}
