import { ImageError } from '../error.ts'
import { latin1, readExactly, view, type ByteSource } from '../source/source.ts'
import { withoutZeros } from './unicode.ts'

/** A layer of a Photoshop document, as its record has it. [Photoshop File Formats, Layer records] */
export interface Layer {
  readonly name: string
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
  /** How it is blended with what is below it, four characters. */
  readonly blendMode: string
  /** 0 to 255. */
  readonly opacity: number
  readonly visible: boolean
  /** What of a group it is: 1 or 2 its beginning, 3 its end; 0 where it is a layer like others. */
  readonly section: number
}

/** Further information whose length takes eight bytes in large documents. [Photoshop File Formats, Additional Layer Information] */
const LONG = new Set(['LMsk', 'Lr16', 'Lr32', 'Layr', 'Mt16', 'Mt32', 'Mtrn', 'Alph', 'FMsk', 'lnk2', 'FEID', 'FXID', 'PxSD'])

/** Where the layers of pictures of 16 and 32 bits are instead. */
const ELSEWHERE = new Set(['Lr16', 'Lr32', 'Layr'])

/** Bounds, number of channels; then signature, blend mode, opacity, clipping, flags, filler and the length of the rest. */
const BOUNDS = 18
const BLENDING = 16

/** Names are far shorter than this. */
const LONGEST_NAME = 4096

const HIDDEN = 2

/** A length, of four bytes, or of eight in large documents. */
async function lengthAt(source: ByteSource, at: number, large: boolean): Promise<number> {
  const bytes = view(await readExactly(source, at, large ? 8 : 4))
  return large ? bytes.getUint32(0) * 2 ** 32 + bytes.getUint32(4) : bytes.getUint32(0)
}

interface Further {
  readonly key: string
  readonly at: number
  readonly length: number
}

/** The pieces of further information between two places; each is padded to a multiple of bytes. */
async function* furtherIn(source: ByteSource, start: number, end: number, large: boolean, pad: number): AsyncGenerator<Further, undefined> {
  for (let at = start; at + 12 <= end;) {
    const turn = source.budget.step()
    if (turn) await turn
    const head = latin1(await readExactly(source, at, 8), 0, 8)
    if (!head.startsWith('8BIM') && !head.startsWith('8B64')) return
    const key = head.slice(4)
    const long = large && LONG.has(key)
    const length = await lengthAt(source, at + 8, long)
    const data = at + (long ? 16 : 12)
    yield { key, at: data, length }
    at = data + Math.ceil(length / pad) * pad
  }
}

/** Where the records of layers are in the section at an offset; null where there are none. */
async function recordsAt(source: ByteSource, offset: number, large: boolean): Promise<number | null> {
  const word = large ? 8 : 4
  const end = offset + word + (await lengthAt(source, offset, large))
  if (end === offset + word) return null
  const info = await lengthAt(source, offset + word, large)
  if (info > 0) return offset + 2 * word
  const masks = offset + 2 * word
  const further = masks + 4 + (await lengthAt(source, masks, false))
  for await (const { key, at } of furtherIn(source, further, end, large, 4)) if (ELSEWHERE.has(key)) return at
  return null
}

/** The name in Unicode, and what of a group a layer is, where its further information says so. */
async function named(source: ByteSource, start: number, end: number, large: boolean): Promise<Pick<Layer, 'name' | 'section'>> {
  const short = view(await readExactly(source, start, 1)).getUint8(0)
  const found = { name: latin1(await readExactly(source, start + 1, short), 0, short), section: 0 }
  for await (const { key, at, length } of furtherIn(source, start + Math.ceil((short + 1) / 4) * 4, end, large, 2)) {
    if (key === 'luni' && length >= 4) {
      const count = Math.min(await lengthAt(source, at, false), Math.floor((length - 4) / 2), LONGEST_NAME)
      const bytes = await readExactly(source, at + 4, 2 * count)
      found.name = Buffer.from(bytes).swap16().toString('utf16le').toWellFormed()
    }
    if (key === 'lsct' && length >= 4) found.section = await lengthAt(source, at, false)
  }
  return { ...found, name: withoutZeros(found.name) }
}

/** The layers in the section at an offset, from the lowest to the topmost. */
export async function* layers(source: ByteSource, offset: number, large: boolean): AsyncGenerator<Layer, undefined> {
  const start = await recordsAt(source, offset, large)
  if (start === null) return
  const count = Math.abs(view(await readExactly(source, start, 2)).getInt16(0))
  for (let i = 0, at = start + 2; i < count; i++) {
    const turn = source.budget.step()
    if (turn) await turn
    const bounds = view(await readExactly(source, at, BOUNDS))
    const blending = at + BOUNDS + bounds.getUint16(16) * (large ? 10 : 6)
    const bytes = await readExactly(source, blending, BLENDING)
    if (latin1(bytes, 0, 4) !== '8BIM') throw new ImageError('MALFORMED', `Layer ${i} expected to be blended at ${blending}`)
    const extra = blending + BLENDING
    const end = extra + view(bytes).getUint32(12)
    const ranges = extra + 4 + (await lengthAt(source, extra, false))
    const name = ranges + 4 + (await lengthAt(source, ranges, false))
    if (name >= end) throw new ImageError('MALFORMED', `Name of layer ${i} expected before ${end}`)
    const [top, left, bottom, right] = [0, 4, 8, 12].map((at) => bounds.getInt32(at)) as [number, number, number, number]
    const shown = { blendMode: latin1(bytes, 4, 8), opacity: bytes[8]!, visible: (bytes[10]! & HIDDEN) === 0 }
    yield { top, left, bottom, right, ...shown, ...(await named(source, name, end, large)) }
    at = end
  }
}
