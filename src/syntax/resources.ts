import { ImageError } from '../error.ts'
import { latin1, slice, view, type ByteSource } from '../source/source.ts'

/** A Photoshop image resource. [Photoshop File Formats, Image Resource Blocks] */
export interface Resource {
  readonly id: number
  /** Its name, mostly empty. */
  readonly name: string
  /** Where its data begins, counted from the beginning of the resources. */
  readonly offset: number
  readonly data: ByteSource
}

/** What resources begin with: Photoshop's own, ImageReady's, PhotoDeluxe's, Lightroom's and DCS's. */
const signatures: ReadonlySet<string> = new Set(['8BIM', 'MeSa', 'AgHg', 'PHUT', 'DCSR'])

/** Signature, identifier, the shortest name and the length. */
const SHORTEST = 4 + 2 + 2 + 4

/** Enough for a resource with the longest name. */
const PEEK = 4 + 2 + 256 + 4

/** Walks image resources up to the end of a source, or up to the zeros that fill its end. */
export async function* resources(source: ByteSource): AsyncGenerator<Resource> {
  const size = await source.size()
  for (let offset = 0; offset + SHORTEST <= size;) {
    await source.budget.step()
    const head = await source.read(offset, PEEK)
    // Data is padded to an even length, but a few programs forget to.
    const start = isResource(head) ? 0 : isResource(head.subarray(1)) ? 1 : -1
    if (start === -1 && head.every((byte) => byte === 0)) return
    const resource = start === -1 ? null : resourceIn(source, head.subarray(start), offset + start)
    if (!resource) throw new ImageError('MALFORMED', `Image resource expected at ${offset}`)
    yield resource.found
    offset = resource.end
  }
}

function isResource(head: Uint8Array): boolean {
  return signatures.has(latin1(head, 0, 4))
}

/** The resource with this head, and where its data ends; null where the head is cut off. */
function resourceIn(source: ByteSource, head: Uint8Array, offset: number): { found: Resource; end: number } | null {
  if (head.length < SHORTEST) return null
  // A Pascal string: its length, its characters, and a zero where the two take an odd number of bytes.
  const nameLength = head[6]!
  const at = 7 + nameLength + (nameLength % 2 ? 0 : 1)
  if (head.length < at + 4) return null
  const id = view(head).getUint16(4)
  const length = view(head).getUint32(at)
  const data = offset + at + 4
  const found = { id, name: latin1(head, 7, 7 + nameLength), offset: data, data: slice(source, data, length) }
  return { found, end: data + length }
}
