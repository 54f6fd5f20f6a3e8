import { box } from './boxes.ts'
import { bytes, u16, u32 } from './bytes.ts'
import { segment } from './jpeg.ts'

/** What tests write as CBOR. */
export type Written = null | boolean | number | string | Uint8Array | readonly Written[] | { readonly [key: string]: Written }

function head(major: number, count: number): Uint8Array {
  if (count < 24) return bytes((major << 5) | count)
  return count < 256
    ? bytes((major << 5) | 24, count)
    : count < 65_536
      ? bytes((major << 5) | 25, u16(count))
      : bytes((major << 5) | 26, u32(count))
}

/** A value as CBOR. */
export function written(value: Written): Uint8Array {
  if (value === null) return bytes(0xf6)
  if (typeof value === 'boolean') return bytes(value ? 0xf5 : 0xf4)
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return bytes(head(3, Buffer.byteLength(value)), new Uint8Array(Buffer.from(value)))
  if (value instanceof Uint8Array) return bytes(head(2, value.length), value)
  if (Array.isArray(value)) return bytes(head(4, value.length), ...(value as readonly Written[]).map(written))
  const entries = Object.entries(value as Readonly<Record<string, Written>>)
  return bytes(head(5, entries.length), ...entries.flatMap(([key, one]) => [written(key), written(one)]))
}

/** A box that holds others, of a type whose first four letters are these. */
export function labelled(type: string, label: string, ...content: readonly Uint8Array[]): Uint8Array {
  const rest = Uint8Array.from(Buffer.from('00110010800000aa00389b71', 'hex'))
  return box('jumb', box('jumd', type, rest, 3, label, 0), ...content)
}

export const content = (label: string, value: Written) => labelled('cbor', label, box('cbor', written(value)))

/** A manifest of a claim, and of what is asserted under each label. */
export const manifest = (label: string, claim: Written, assertions: Readonly<Record<string, Written>>) =>
  labelled(
    'c2ma',
    label,
    labelled('c2as', 'c2pa.assertions', ...Object.entries(assertions).map(([name, value]) => content(name, value))),
    labelled('c2cl', 'c2pa.claim', box('cbor', written(claim))),
  )

export const store = (...manifests: readonly Uint8Array[]) => labelled('c2pa', 'c2pa', ...manifests)

/** A box in segments of a JPEG, each with so many bytes of what is behind its head. */
export function boxSegments(whole: Uint8Array, share: number): Uint8Array {
  const parts = Math.ceil((whole.length - 8) / share)
  const part = (i: number) =>
    segment(0xeb, 'JP', u16(1), u32(i + 1), whole.subarray(0, 8), whole.subarray(8 + i * share, 8 + (i + 1) * share))
  return bytes(...Array.from({ length: parts }, (_, i) => part(i)))
}
