/** Numbers by chance that are the same for the same seed. [Mulberry32, Tommy Ettinger 2017] */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A whole number from 0 up to, but without, `bound`. */
  below(bound: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound)
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }
}

/** Numbers at which counts, lengths and offsets go wrong. */
const NUMBERS = [0n, 1n, 2n, 7n, 8n, 0x7fn, 0x80n, 0xffn, 0x100n, 0x7fffn, 0x8000n, 0xffffn, 0x10000n, 0xffffffn]
const LARGE = [0x7fffffffn, 0x80000000n, 0xfffffff0n, 0xffffffffn, 2n ** 53n - 1n, 2n ** 53n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n]

/** Words that lead walkers elsewhere. */
const WORDS = [
  'meta',
  'iloc',
  'iinf',
  'iref',
  'iprp',
  'ipco',
  'moov',
  'trak',
  'stbl',
  'udta',
  'keys',
  'ilst',
  'uuid',
  'cmov',
  'brob',
  'jxlp',
  'eXIf',
  'iTXt',
  'zTXt',
  'iCCP',
  'acTL',
  'IEND',
  'EXIF',
  'XMP ',
  'ANMF',
  'VP8X',
  '8BIM',
  'acsp',
  'mluc',
  'desc',
  'Exif\0\0',
  '\xff\xd8',
  '\xff\xe1',
  '\xff\xed',
  '\xff\xff',
  '\x1c\x02',
  'II*\0',
  'MM\0*',
  '\x21\xff',
  '\x87\x69\0\x04',
  '\x69\x87\x04\0',
  '<rdf:li>',
  '</rdf:li>',
  '<rdf:Alt>',
  '<!DOCTYPE',
  '&#x0;',
  '__proto__',
  'constructor',
  'then',
  '\x1a\x45\xdf\xa3',
  '\x01\xff\xff\xff',
].map((word) => Buffer.from(word, 'latin1'))

type Mutation = (bytes: Buffer, chance: Chance, other: Buffer) => Buffer

/** A run of bytes somewhere in a file, mostly a short one. */
function run(bytes: Buffer, chance: Chance): [start: number, end: number] {
  const start = chance.below(bytes.length + 1)
  return [start, Math.min(bytes.length, start + 1 + chance.below(chance.of([4, 16, 64, 1024])))]
}

function number(bytes: Buffer, chance: Chance): Buffer {
  const size = BigInt(bytes.length)
  const value = chance.of([...NUMBERS, ...LARGE, size, size - 1n, size + 1n, BigInt(chance.below(bytes.length + 1))])
  const width = chance.of([1, 2, 4, 4, 8])
  const at = chance.below(Math.max(1, bytes.length - width + 1))
  const little = chance.below(2) === 0
  for (let i = 0; i < width && at + i < bytes.length; i++)
    bytes[at + i] = Number((value >> BigInt(8 * (little ? i : width - 1 - i))) & 0xffn)
  return bytes
}

/** What can become of a file; those that keep its structure come oftener. */
const mutations: readonly Mutation[] = [
  number,
  number,
  number,
  (bytes, chance) => {
    for (let times = 1 + chance.below(8); times > 0; times--) bytes[chance.below(bytes.length)]! ^= 1 << chance.below(8)
    return bytes
  },
  (bytes, chance) => {
    for (let times = 1 + chance.below(4); times > 0; times--) bytes[chance.below(bytes.length)] = chance.below(256)
    return bytes
  },
  (bytes, chance) => {
    const word = chance.of(WORDS)
    word.copy(bytes, chance.below(Math.max(1, bytes.length - word.length)))
    return bytes
  },
  (bytes, chance) => {
    const [start, end] = run(bytes, chance)
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start, end), bytes.subarray(end)])
  },
  (bytes, chance) => {
    const [start, end] = run(bytes, chance)
    const times = Math.min(1 + chance.below(300), Math.ceil(65536 / Math.max(1, end - start)))
    return Buffer.concat([bytes.subarray(0, end), ...Array.from({ length: times }, () => bytes.subarray(start, end)), bytes.subarray(end)])
  },
  (bytes, chance) => {
    const [start, end] = run(bytes, chance)
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
  },
  (bytes, chance) => {
    const [start, end] = run(bytes, chance)
    return bytes.fill(chance.of([0, 0xff, 0x20, 0x41]), start, end)
  },
  (bytes, chance) => {
    const [start, end] = run(bytes, chance)
    bytes.copy(bytes, chance.below(bytes.length), start, end)
    return bytes
  },
  (bytes, chance, other) => {
    const [start, end] = run(other, chance)
    const at = chance.below(bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at)])
  },
  (bytes, chance, other) =>
    Buffer.concat([bytes.subarray(0, chance.below(bytes.length + 1)), other.subarray(chance.below(other.length + 1))]),
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
]

/** A file to which one to five things were done. */
export function mutated(file: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  let bytes = Buffer.from(file)
  for (let times = 1 + chance.below(5); times > 0 && bytes.length > 0; times--)
    bytes = Buffer.from(chance.of(mutations)(bytes, chance, Buffer.from(other)))
  return new Uint8Array(bytes)
}
