import type { Budget } from '../../budget.ts'
import { latin1, memory, readAll, view, type ByteSource } from '../../source/source.ts'
import { inflated } from '../../source/inflate.ts'
import type { Maker, RecordBytes, RecordField } from './maker.ts'
import { kindOf, StoredValue } from './stored.ts'
import { type Row, rowNamed } from './table.ts'

const MASK = (1n << 64n) - 1n

/** Most bytes of a note, and of what it holds: phones write less than a tenth. */
const MOST_PACKED = 1024 * 1024
const MOST_BYTES = 512 * 1024

/** Words that are turned between two chances for others to run. */
const AT_ONCE = 512

/** The note in clear, still compressed: each eight bytes are joined with the next number of a generator that always begins alike. */
async function clear(bytes: Uint8Array, budget: Budget): Promise<Uint8Array> {
  const out = new Uint8Array((bytes.length + 7) & ~7)
  out.set(bytes)
  const words = view(out)
  const key = new Key()
  for (let at = 0; at < out.length; at += 8) {
    const turn = at % (8 * AT_ONCE) === 0 ? budget.step(64) : undefined
    if (turn) await turn
    key.turn()
    words.setInt32(at, words.getInt32(at, true) ^ key.low, true)
    words.setInt32(at + 4, words.getInt32(at + 4, true) ^ key.high, true)
  }
  return out.subarray(0, bytes.length)
}

/** The generator: a number of 64 bits that is shifted, joined with itself, and multiplied. Halves are turned apart: numbers of 64 bits cost ten times that. */
class Key {
  low = 0x4a7791cd
  high = 0x2515606b

  turn(): void {
    this.#join((this.low >>> 12) | (this.high << 20), this.high >>> 12)
    this.#join(this.low << 25, (this.high << 25) | (this.low >>> 7))
    this.#join((this.low >>> 27) | (this.high << 5), this.high >>> 27)
    const { low, high } = this
    this.low = Math.imul(low, FACTOR_LOW)
    this.high = (upperProduct(low, FACTOR_LOW) + Math.imul(low, FACTOR_HIGH) + Math.imul(high, FACTOR_LOW)) | 0
  }

  #join(low: number, high: number): void {
    this.low ^= low
    this.high ^= high
  }
}

/** The halves of what it is multiplied with. */
const FACTOR_LOW = 0x4f6cdd1d
const FACTOR_HIGH = 0x2545f491

/** The upper 32 bits of the product of two numbers of 32 bits without a sign. */
function upperProduct(a: number, b: number): number {
  const [aLow, aHigh, bLow, bHigh] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16]
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16)
  return aHigh * bHigh + (middle >>> 16) + ((aLow * bHigh + (middle & 0xffff)) >>> 16)
}

/** Where the content begins: after "HDRP" and the version. */
const HEAD = 5

async function unpack(note: ByteSource): Promise<Uint8Array> {
  const bytes = await readAll(note, MOST_PACKED)
  return inflated(memory(await clear(bytes.subarray(HEAD), note.budget), note.budget), 'gzip').read(0, MOST_BYTES)
}

/** Most lines of a note that is text. */
const MOST_LINES = 16_384

/** Sections of a note that is text, by their first lines, and what they are called. */
const sections: ReadonlyMap<string, string> = new Map([
  ['Payload frame', 'PayloadFrame'],
  ['Payload metadata', 'PayloadMetadataText'],
  ['StaticMetadata', 'StaticMetadataText'],
  ['InitParams', 'InitParamsText'],
  ['ShotParams', 'ShotParamsText'],
  ['Merged image', 'MergedImage'],
  ['Finished image', 'FinishedImage'],
  ['Time log', 'TimeLogText'],
  ['ShotLogData', 'ShotLogDataText'],
  ['Summary', 'SummaryText'],
  ['GoudaRequest', 'GoudaRequestText'],
  ['Rectiface', 'RectifaceText'],
  ['Logging metadata', 'LoggingMetadataText'],
  ['Unused logging metadata', 'UnusedLoggingMetadata'],
])

/** What stands before the first section, and between those whose names are known. */
const NOTES = 'ProcessingNotes'

/** Lines of a text under one name, most of which follow one another. */
class Section {
  readonly name: string
  readonly #text: string
  #before = ''
  #start = 0
  #end = -1

  constructor(name: string, text: string) {
    this.name = name
    this.#text = text
  }

  /** Adds a line, or a part of one, by where it begins and ends; nothing where it is blank. */
  add(start: number, end: number): void {
    if (this.#text.slice(start, end).trim() === '') return
    if (start !== this.#end + 1) {
      this.#before = this.#end === -1 ? '' : `${this.said}\n`
      this.#start = start
    }
    this.#end = end
  }

  get said(): string {
    return this.#end === -1 ? '' : this.#before + this.#text.slice(this.#start, this.#end)
  }

  get stored(): StoredValue {
    const isBase64 = this.name.startsWith('PayloadFrame') || this.name.endsWith('Image')
    const bytes = isBase64 ? Buffer.from(this.said.replaceAll('\n', ''), 'base64') : Buffer.from(this.said, 'latin1')
    return new StoredValue(kindOf(isBase64 ? 'undef' : 'string'), false, bytes)
  }
}

/** What a line says that is the title of a section: its name, and what of it stands in the same line; null of any other. */
function titleOf(line: string): { readonly name: string; readonly rest: string } | null {
  const [, title = '', number = '', rest = ''] = /^([A-Z][A-Za-z ]{3,30}?)(?: (\d{1,3}))?(?: \(base64\))?(?::(.*))?$/.exec(line) ?? []
  const name = sections.get(title)
  return name === undefined ? null : { name: `${name}${number}`, rest }
}

/** The sections of a note that is text: a name, perhaps a number, and lines that are indented, or bytes in base64. */
function textSections({ bytes }: RecordBytes): readonly RecordField[] {
  const text = latin1(bytes)
  let section = new Section(NOTES, text)
  const found = [section]
  for (let at = 0, left = MOST_LINES; at < text.length && left > 0; left--) {
    const stop = text.indexOf('\n', at)
    const end = stop === -1 ? text.length : stop
    // Most lines are indented, and no titles.
    const line = text[at] === ' ' ? '' : text.slice(at, end)
    const title = line === '' ? null : titleOf(line)
    if (title || (line !== '' && section.name !== NOTES)) found.push((section = new Section(title?.name ?? NOTES, text)))
    const from = title ? end - title.rest.trimStart().length : at
    section.add(from, title ? from + title.rest.trim().length : end)
    at = end + 1
  }
  return found.filter(({ said }) => said !== '').map(({ name, stored }, id) => ({ id, row: rowNamed(name), stored }))
}

/** Messages in messages, at most, and fields of a note. */
const MAX_DEPTH = 4
const MAX_FIELDS = 4096

/** The fields of a note that is a protocol buffer: those that a table knows, by the numbers that lead to them, "12-3". */
class Messages {
  readonly fields: RecordField[] = []
  readonly #record: RecordBytes
  readonly #rows: ReadonlyMap<string, Row>
  #read = 0

  constructor(record: RecordBytes) {
    this.#record = record
    this.#rows = new Map(record.table.rows.map((row) => [row.key, row]))
  }

  read(start: number, end: number, path: string, depth: number): void {
    let at = start
    while (at < end) {
      if (++this.#read > MAX_FIELDS) return
      const key = this.#varint(at, end)
      if (!key) return
      at = key.next
      const [id, wire] = [Number(key.value >> 3n), Number(key.value & 7n)]
      const length = wire === 2 ? this.#varint(at, end) : null
      const size =
        wire === 0 ? (this.#varint(at, end)?.next ?? Infinity) - at : wire === 1 ? 8 : wire === 5 ? 4 : Number(length?.value ?? Infinity)
      const from = length?.next ?? at
      if (!(from + size <= end)) return
      this.#field(path === '' ? `${id}` : `${path}-${id}`, wire, from, from + size, depth)
      at = from + size
    }
  }

  #field(path: string, wire: number, from: number, to: number, depth: number): void {
    const row = this.#rows.get(path)
    const { bytes } = this.#record
    if (row) {
      const { type, bytes: value } = this.#stored(wire, bytes.subarray(from, to), from, to)
      this.fields.push({ id: this.fields.length, row, stored: new StoredValue(kindOf(type), true, value) })
    } else if (wire === 2 && depth < MAX_DEPTH && [...this.#rows.keys()].some((key) => key.startsWith(`${path}-`))) {
      this.read(from, to, path, depth + 1)
    }
  }

  #stored(wire: number, value: Uint8Array, from: number, to: number): { type: string; bytes: Uint8Array } {
    if (wire === 2) return { type: /^[ -~\s]*$/.test(latin1(value, 0, 4096)) ? 'string' : 'undef', bytes: value }
    if (wire !== 0) return { type: wire === 5 ? 'float' : 'double', bytes: value }
    const number = new Uint8Array(8)
    view(number).setBigUint64(0, this.#varint(from, to)?.value ?? 0n, true)
    return { type: 'int64u', bytes: number }
  }

  #varint(at: number, end: number): { value: bigint; next: number } | null {
    let value = 0n
    for (let i = 0; i < 10 && at + i < end; i++) {
      const byte = this.#record.bytes[at + i]!
      value |= BigInt(byte & 0x7f) << BigInt(7 * i)
      if (byte < 0x80) return { value: value & MASK, next: at + i + 1 }
    }
    return null
  }
}

function messageFields(record: RecordBytes): readonly RecordField[] {
  const messages = new Messages(record)
  messages.read(0, record.bytes.length, '', 0)
  return messages.fields
}

/** Google: what its camera program knows of the exposures it joined, as text or as a protocol buffer, compressed and enciphered. */
export const google: Maker = {
  name: 'Google',
  tables: async () => {
    const { tables, values } = await import('./tables/google.ts')
    const named = {
      'Google::HDRPMakerNote': 'record 1 int8u',
      'Google::ShotLogData': 'record 1 int8u\n2 MeteringFrameCount\n3 OriginalPayloadFrameCount',
    }
    return { tables: { ...tables, ...named }, values }
  },
  unpack,
  split: (record) => (record.table.name === 'Google::HDRPMakerNote' ? textSections(record) : messageFields(record)),
}
