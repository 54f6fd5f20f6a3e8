import { type ByteSource, concat, latin1, lazy, readingAll, slice, view } from '../source/source.ts'
import { run } from '../steps.ts'
import { type Box, contents } from './boxes.ts'
import { untilNul } from './nul.ts'
import type { Piece } from './pieces.ts'
import { FRAME, type Segment } from './segments.ts'

/** The beginning of a box that holds others: the description comes first, with a type of 16 bytes and a label. [ISO 19566-5 A] */
const BOX = 8
const DESCRIPTION = 'jumd'
const TYPE = 16

/** Whether there is a label behind the type. */
const LABELLED = 2

/** Longer labels are none. */
const MAX_LABEL = 1024

/** Of a box in segments: their mark, the number of the box and that of the part; the head of the box follows in each. [ISO 19566-5 D.2] */
const PART = 8

/** More segments than a box takes. */
const MAX_PARTS = 4096

/** The type of a box with a manifest store. [C2PA 11.1.4.1] */
export const MANIFEST_STORE = 'c2pa'

/** A box that holds others, under its label. */
export interface Labelled {
  readonly label: string
  readonly boxes: readonly Box[]
}

/** The label of a box and what it holds beside that, up to a bound; null where it is described by nothing. */
export async function labelled(box: Box, most: number): Promise<Labelled | null> {
  let label: string | null = null
  const boxes: Box[] = []
  for await (const inner of contents(box)) {
    if (boxes.length === most) break
    if (label !== null) boxes.push(inner)
    else if (inner.type !== DESCRIPTION) return null
    else label = labelIn(await inner.data.read(0, TYPE + 1 + MAX_LABEL))
  }
  return label === null ? null : { label, boxes }
}

function labelIn(description: Uint8Array): string {
  if (!((description[TYPE] ?? 0) & LABELLED)) return ''
  return new TextDecoder().decode(untilNul(description.subarray(TYPE + 1)))
}

/**
 * The manifest store that begins in a segment of a JPEG, the head of its box in the first part alone; null where none begins.
 * All segments of it are as long as the first, but for the last.
 */
export function storeIn(source: ByteSource, { offset, length, head }: Segment): Piece | null {
  const typeAt = PART + BOX + BOX
  if (head.length < typeAt + TYPE || view(head).getUint32(4) !== 1 || latin1(head, PART + 4, PART + 8) !== 'jumb') return null
  if (latin1(head, typeAt - 4, typeAt) !== DESCRIPTION || latin1(head, typeAt, typeAt + 4) !== MANIFEST_STORE) return null
  const share = length - FRAME - PART - BOX
  const rest = view(head).getUint32(PART) - BOX
  if (share <= 0 || rest > share * MAX_PARTS) return null
  const start = offset + FRAME + PART
  if (rest <= share) return { bytes: slice(source, start, BOX + share), offset: start, length: BOX + share }
  // Any segment may say that so many parts follow; they are listed when they are read.
  const parts = () => [slice(source, start, BOX), ...contentParts(source, { offset, length, share, rest })]
  const bytes = lazy(source.budget, () => run(readingAll(concat(source.budget, parts()))))
  return { bytes, offset: start, length: BOX + rest }
}

/** Segments of one length, from that at an offset on, with what follows the head of a box. */
interface Parts {
  readonly offset: number
  readonly length: number
  readonly share: number
  readonly rest: number
}

function contentParts(source: ByteSource, { offset, length, share, rest }: Parts): readonly ByteSource[] {
  return Array.from({ length: Math.ceil(rest / share) }, (_, i) =>
    slice(source, offset + i * length + FRAME + PART + BOX, Math.min(share, rest - i * share)),
  )
}
