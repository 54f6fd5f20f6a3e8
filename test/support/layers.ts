import { bytes, u16, u32, unicode } from './bytes.ts'

/** A layer as a test writes it. */
export interface WrittenLayer {
  readonly name: string
  readonly bounds?: readonly [top: number, left: number, bottom: number, right: number]
  readonly opacity?: number
  readonly hidden?: boolean
  readonly section?: number
}

const u64 = (number: number) => bytes(u32(0), u32(number))

/** Further information on a layer, or on all of them. */
export const further = (key: string, content: Uint8Array, long = false) =>
  bytes('8BIM', key, long ? u64(content.length) : u32(content.length), content)

function record({ name, bounds = [0, 0, 3, 4], opacity = 255, hidden = false, section }: WrittenLayer, large: boolean): Uint8Array {
  const short = name.replace(/[^ -~]/g, '?').slice(0, 31)
  const pascal = bytes(short.length, short, new Uint8Array((4 - ((short.length + 1) % 4)) % 4))
  const named = further('luni', unicode(name))
  const extra = bytes(u32(0), u32(0), pascal, section === undefined ? '' : further('lsct', u32(section)), named)
  const channel = bytes(u16(0), large ? u64(2) : u32(2))
  return bytes(...bounds.map(u32), u16(1), channel, '8BIMnorm', opacity, 0, hidden ? 2 : 0, 0, u32(extra.length), extra)
}

/** The section of a document that holds its layers, one channel each; `key` puts them where those of 16 and 32 bits are. */
export function layerSection(written: readonly WrittenLayer[], { large = false, key = '' } = {}): Uint8Array {
  const length = (number: number) => (large ? u64(number) : u32(number))
  const records = bytes(u16(written.length), ...written.map((layer) => record(layer, large)), ...written.map(() => u16(0)))
  const even = bytes(records, new Uint8Array(records.length % 2))
  const content = key ? bytes(length(0), u32(0), further(key, even, large)) : bytes(length(even.length), even, u32(0))
  return bytes(length(content.length), content)
}
