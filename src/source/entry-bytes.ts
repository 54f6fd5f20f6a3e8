import type { Head } from './answer.ts'
import type { Entry, Stored } from './entry.ts'

/** The first bytes of an entry as it is handed to other instances; another version is none. */
const MAGIC = 0x48_43_01_00

/** Bytes of one entry that are handed on at most, and of what describes it. */
const MOST = 2 * 1024 * 1024
const MOST_SAID = 64 * 1024

/** What is said of an entry before its bytes. */
interface Said {
  readonly head: Omit<Head, 'start' | 'end' | 'hops'>
  readonly times: Times
  readonly runs: readonly (readonly [at: number, length: number])[]
}

interface Times {
  readonly checked: number
  readonly fresh: number
  readonly whileAsking: number
  readonly ifFailing: number
}

/** What became of an entry that another instance has packed. */
export interface Unpacked {
  readonly head: Head
  readonly times: Times
  readonly runs: readonly Stored[]
}

/** An entry as pieces of bytes: what is said of it as JSON, then its runs of bytes, as far as somebody read in them. */
export function packed({ head, lease, wanted: runs }: Entry): readonly Uint8Array[] {
  const { start: _, end: __, hops: ___, ...facts } = head
  const { checked, fresh, whileAsking, ifFailing } = lease
  const times = { checked, fresh, whileAsking, ifFailing }
  const said: Said = { head: facts, times, runs: runs.map(({ at, bytes }) => [at, bytes.length]) }
  const text = JSON.stringify(said)
  const start = Buffer.allocUnsafe(8 + Buffer.byteLength(text))
  start.writeUInt32BE(MAGIC)
  start.writeUInt32BE(start.length - 8, 4)
  start.write(text, 8)
  return [start, ...runs.map(({ bytes }) => bytes)]
}

/** An entry that was packed; null where these are no such bytes. */
export function unpacked(value: Uint8Array): Unpacked | null {
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (bytes.length < 8 || bytes.length > MOST || bytes.readUInt32BE(0) !== MAGIC) return null
  const length = bytes.readUInt32BE(4)
  if (length > MOST_SAID || 8 + length > bytes.length) return null
  const said = read(bytes.toString('utf8', 8, 8 + length))
  return said && within(said, bytes.subarray(8 + length))
}

function read(text: string): Said | null {
  try {
    const said = JSON.parse(text) as Said
    return isSaid(said) ? said : null
  } catch {
    return null
  }
}

function isSaid({ head, times, runs }: Said): boolean {
  const numbers = [head.size, times.checked, times.fresh, times.whileAsking, times.ifFailing]
  const texts = [head.etag, head.lastModified, head.cacheControl, head.expires, head.date, head.age, head.vary, head.at]
  return (
    numbers.every((number) => Number.isSafeInteger(number) && number >= 0) &&
    texts.every((text) => text === undefined || typeof text === 'string') &&
    typeof head.whole === 'boolean' &&
    Array.isArray(runs) &&
    runs.every((run) => Array.isArray(run) && run.length === 2 && run.every((number) => Number.isSafeInteger(number) && number >= 0))
  )
}

/** The runs of an entry cut out of the bytes behind what is said of it; null where they are not all there. */
function within({ head, times, runs }: Said, bytes: Uint8Array): Unpacked | null {
  const found: Stored[] = []
  let from = 0
  for (const [at, length] of runs) {
    if (from + length > bytes.length || at + length > head.size) return null
    found.push({ at, bytes: bytes.subarray(from, from + length) })
    from += length
  }
  return from === bytes.length ? { head: { ...head, start: 0, end: 0 }, times, runs: found } : null
}
