/** A value to be stored: text, bytes, numbers, or rationals as pairs. */
export type Values = string | Uint8Array | readonly number[] | readonly (readonly [number, number])[]

/** An entry to be written; `ifds` makes it a pointer to IFDs below. */
export interface Entry {
  readonly id: number
  readonly type: number
  readonly values?: Values
  readonly ifds?: readonly (readonly Entry[])[]
  /** Overrides the count that the values have. */
  readonly count?: number
}

/** An entry of text. */
export const ascii = (id: number, values: string): Entry => ({ id, type: 2, values })

/** An entry of numbers of two bytes. */
export const short = (id: number, ...values: number[]): Entry => ({ id, type: 3, values })

/** An entry of numbers of four bytes. */
export const long = (id: number, ...values: number[]): Entry => ({ id, type: 4, values })

/** An entry of bytes that only its reader knows. */
export const blob = (id: number, values: Uint8Array): Entry => ({ id, type: 7, values })

export interface Layout {
  readonly order?: 'II' | 'MM'
  readonly big?: boolean
  readonly magic?: number
  /** What stands between the header and the first IFD. */
  readonly mark?: string
}

const sizes: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  16: 8,
  17: 8,
  18: 8,
  129: 1,
}

/** The bytes of a TIFF structure whose IFDs follow each other; each IFD is followed by its values, then by the IFDs below it. */
export function tiffBytes(chain: readonly (readonly Entry[])[], { order = 'II', big = false, magic, mark = '' }: Layout = {}): Uint8Array {
  const le = order === 'II'
  const pieces: Buffer[] = []
  let length = 0
  const append = (bytes: Buffer) => {
    const at = length
    pieces.push(bytes.length % 2 ? Buffer.concat([bytes, Buffer.alloc(1)]) : bytes)
    length += bytes.length + (bytes.length % 2)
    return at
  }
  const put = (size: number, value: number | bigint) => {
    const out = Buffer.alloc(size)
    if (size === 2) out[le ? 'writeUInt16LE' : 'writeUInt16BE'](Number(value))
    else if (size === 4) out[le ? 'writeUInt32LE' : 'writeUInt32BE'](Number(value))
    else out[le ? 'writeBigUInt64LE' : 'writeBigUInt64BE'](BigInt(value))
    return out
  }
  const word = big ? 8 : 4
  const header = [
    Buffer.from(order),
    put(2, magic ?? (big ? 43 : 42)),
    ...(big ? [put(2, 8), put(2, 0)] : []),
    put(word, (big ? 16 : 8) + mark.length),
  ]
  append(Buffer.concat([...header, Buffer.from(mark, 'latin1')]))

  const writeIfd = (entries: readonly Entry[], last: boolean): void => {
    const [countBytes, entryBytes] = big ? [8, 20] : [2, 12]
    const ifd = Buffer.alloc(countBytes + entryBytes * entries.length + word)
    append(ifd)
    put(countBytes, entries.length).copy(ifd, 0)
    for (const [i, entry] of entries.entries()) {
      const at = countBytes + i * entryBytes
      const below = entry.ifds?.map((ifd) => {
        const offset = length
        writeIfd(ifd, true)
        return offset
      })
      const bytes = encode(entry.type, below ?? entry.values ?? [], le)
      put(2, entry.id).copy(ifd, at)
      put(2, entry.type).copy(ifd, at + 2)
      put(word, entry.count ?? bytes.length / (sizes[entry.type] ?? 1)).copy(ifd, at + 4)
      if (bytes.length <= word) bytes.copy(ifd, at + 4 + word)
      else put(word, append(bytes)).copy(ifd, at + 4 + word)
    }
    if (!last) put(word, length).copy(ifd, ifd.length - word)
  }
  for (const [i, entries] of chain.entries()) writeIfd(entries, i === chain.length - 1)
  return new Uint8Array(Buffer.concat(pieces))
}

function encode(type: number, values: Values, le: boolean): Buffer {
  if (typeof values === 'string') return Buffer.from(type === 2 ? `${values}\0` : values)
  if (values instanceof Uint8Array) return Buffer.from(values)
  const numbers = values.flat()
  const size = type === 5 || type === 10 ? 4 : (sizes[type] ?? 1)
  const out = Buffer.alloc(numbers.length * size)
  const view = new DataView(out.buffer, out.byteOffset, out.length)
  for (const [i, number] of numbers.entries()) {
    const at = i * size
    if (type === 11) view.setFloat32(at, number, le)
    else if (type === 12) view.setFloat64(at, number, le)
    else if (size === 1) view.setUint8(at, number)
    else if (size === 2) view.setUint16(at, number, le)
    else if (size === 4) view.setUint32(at, number, le)
    else view.setBigUint64(at, BigInt.asUintN(64, BigInt(number)), le)
  }
  return out
}

/** A small TIFF with two pages, and every kind of metadata that a TIFF holds. */
export const tiffSample = tiffBytes([
  [
    short(0x0100, 4),
    short(0x0101, 3),
    short(0x0102, 8, 8, 8),
    short(0x0106, 2),
    { id: 0x010f, type: 2, values: 'Maker' },
    short(0x0112, 6),
    short(0x0115, 3),
    { id: 0x011a, type: 5, values: [[300, 1]] },
    { id: 0x011b, type: 5, values: [[300, 1]] },
    { id: 0x02bc, type: 1, values: Buffer.from('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>') },
    { id: 0x83bb, type: 7, values: Buffer.from('\x1c\x02\x78\0\x02Hi', 'latin1') },
    { id: 0x8649, type: 1, values: Buffer.from('8BIM\x04\x04\0\0\0\0\0\x05\x1c\x02\x05\0\0\0', 'latin1') },
    { id: 0x8769, type: 4, ifds: [[{ id: 0x829a, type: 5, values: [[1, 125]] }]] },
    { id: 0x8773, type: 7, values: Buffer.from('a profile') },
  ],
  [short(0x0100, 4), short(0x0101, 3)],
])
