import { bytes } from './bytes.ts'

type Part = string | number | Uint8Array

/** The bytes of a number, the greatest first, as few as it takes. */
function big(number: number): Uint8Array {
  const hex = number.toString(16)
  return Uint8Array.from(Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex'))
}

/** An EBML element, its length in four bytes. */
export function element(id: number, ...data: readonly Part[]): Uint8Array {
  const content = bytes(...data)
  return bytes(big(id), 0x10 | (content.length >>> 24), content.length >>> 16, content.length >>> 8, content.length, content)
}

/** An element that is a number. */
export const uint = (id: number, value: number) => element(id, big(value))

/** An element that is a number with a fraction. */
export function float(id: number, value: number): Uint8Array {
  const data = Buffer.alloc(8)
  data.writeDoubleBE(value)
  return element(id, data)
}

/** An element whose length its writer did not know. */
export const unknownLength = (id: number, ...data: readonly Part[]) => bytes(big(id), 0x01, new Uint8Array(7).fill(0xff), ...data)

export const ebml = (docType: string) => element(0x1a45dfa3, uint(0x4286, 1), uint(0x42f7, 1), element(0x4282, docType))

export const info = (...parts: readonly Uint8Array[]) => element(0x1549a966, uint(0x2ad7b1, 1_000_000), ...parts)

/** Pictures of 4 by 3, 25 of them a second. */
export const videoTrack = (codec: string, ...video: readonly Uint8Array[]) =>
  element(
    0xae,
    uint(0xd7, 1),
    uint(0x73c5, 1),
    uint(0x83, 1),
    uint(0x23e383, 40_000_000),
    element(0x22b59c, 'und'),
    element(0x86, codec),
    element(0xe0, uint(0xb0, 4), uint(0xba, 3), ...video),
  )

export const audioTrack = (codec: string, rate: number, channels: number) =>
  element(0xae, uint(0xd7, 2), uint(0x73c5, 2), uint(0x83, 2), element(0x86, codec), element(0xe1, float(0xb5, rate), uint(0x9f, channels)))

export const tracks = (...entries: readonly Uint8Array[]) => element(0x1654ae6b, ...entries)

export const simpleTag = (name: string, value: string, ...inner: readonly Uint8Array[]) =>
  element(0x67c8, element(0x45a3, name), element(0x4487, value), ...inner)

/** Tags about the film, or about what these targets say. */
export const tagged = (targets: Uint8Array, ...simple: readonly Uint8Array[]) => element(0x7373, element(0x63c0, targets), ...simple)

export const tags = (...entries: readonly Uint8Array[]) => element(0x1254c367, ...entries)

export const chapter = (start: number, end: number, title: string) =>
  element(0xb6, uint(0x91, start * 1e9), uint(0x92, end * 1e9), element(0x80, element(0x85, title)))

export const chapters = (...atoms: readonly Uint8Array[]) => element(0x1043a770, element(0x45b9, ...atoms))

/** A block of track 1 at a time in its cluster. */
export const block = (time: number, ...data: readonly Part[]) => element(0xa3, 0x81, time >>> 8, time, 0x80, ...data)

export const cluster = (time: number, ...blocks: readonly Uint8Array[]) => element(0x1f43b675, uint(0xe7, time), ...blocks)

/** An index, of identifiers and places from the beginning of the segment's data. */
export const seekHead = (...places: readonly (readonly [id: number, position: number])[]) =>
  element(0x114d9b74, ...places.map(([id, position]) => element(0x4dbb, element(0x53ab, big(id)), element(0x53ac, big(position)))))

const head = info(float(0x4489, 1000), element(0x7ba9, 'Title'), element(0x4d80, 'Muxer'))
const turned = element(0x7670, uint(0x7671, 0), float(0x7675, -90))
const entries = tracks(videoTrack('V_VP9', turned), audioTrack('A_OPUS', 48000, 2))
const pictures = cluster(0, block(0, 'abc'), block(40, 'def'))
const last = tags(tagged(bytes(), simpleTag('ARTIST', 'Artist')))
const index = (tagsAt: number) => seekHead([0x1254c367, tagsAt])
const before = index(1000).length + head.length + entries.length + pictures.length

/** A small film of each kind: one with an index of what lies behind its pictures, and one that was written as it was shot. */
export const mkvSample = bytes(ebml('matroska'), element(0x18538067, index(before), head, entries, pictures, last))
export const webmSample = bytes(
  ebml('webm'),
  unknownLength(0x18538067, info(), tracks(videoTrack('V_VP8')), unknownLength(0x1f43b675, uint(0xe7, 500), block(0, 'a'), block(40, 'b'))),
)
