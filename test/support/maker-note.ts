import { gzipSync } from 'node:zlib'
import { exif } from '../../src/block/exif.ts'
import { decodeMakerNotes, type MakerNote } from '../../src/block/maker-notes/index.ts'
import type { Note } from '../../src/block/maker-notes/note.ts'
import { memory } from '../../src/source/source.ts'
import { bytes } from './bytes.ts'
import { blockOf, noBlocks } from './source.ts'
import { tiffBytes, type Entry } from './tiff.ts'

/** Where offsets of a note count from: the TIFF structure around it, or a byte of the note. */
export type Base = 'tiff' | number

export interface NoteLayout {
  /** What stands before the IFD. */
  readonly header?: string
  readonly order?: 'II' | 'MM'
  readonly base?: Base
}

/** The bytes of an IFD that begins at a place, counted from where its offsets do; its values follow it. */
export function ifdAt(at: number, entries: readonly Entry[], order: 'II' | 'MM'): Uint8Array {
  // A TIFF structure of the same entries has its IFD at 8; every offset is then moved to where the IFD is.
  const built = Buffer.from(tiffBytes([entries], { order })).subarray(8)
  const read = (from: number) => (order === 'II' ? built.readUInt32LE(from) : built.readUInt32BE(from))
  entries.forEach((_, i) => {
    const entry = 2 + 12 * i
    const type = order === 'II' ? built.readUInt16LE(entry + 2) : built.readUInt16BE(entry + 2)
    const size = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4][type]!
    if (size * read(entry + 4) <= 4) return
    const moved = read(entry + 8) - 8 + at
    if (order === 'II') built.writeUInt32LE(moved, entry + 8)
    else built.writeUInt32BE(moved, entry + 8)
  })
  return new Uint8Array(built)
}

/** The bytes of a note that stands at an offset of the TIFF structure. */
export function noteBytes(
  offset: number,
  entries: readonly Entry[],
  { header = '', order = 'II', base = 'tiff' }: NoteLayout = {},
): Uint8Array {
  const from = base === 'tiff' ? offset + header.length : header.length - base
  return bytes(header, ifdAt(from, entries, order))
}

/** A TIFF structure with a maker note, whose bytes may depend on where it is. */
export function tiffWithNote(camera: { make?: string; model?: string }, note: (offset: number) => Uint8Array, order: 'II' | 'MM' = 'II') {
  const around = (made: Uint8Array) =>
    tiffBytes(
      [
        [
          { id: 0x010f, type: 2, values: camera.make ?? 'Maker' },
          { id: 0x0110, type: 2, values: camera.model ?? 'Model' },
          { id: 0x8769, type: 4, ifds: [[{ id: 0x927c, type: 7, values: made }]] },
        ],
      ],
      { order },
    )
  const empty = around(new Uint8Array(note(0).length).fill(0x55))
  const offset = Buffer.from(empty).indexOf(Buffer.alloc(note(0).length, 0x55))
  return around(note(offset))
}

/** What is made of the maker note in a TIFF structure. */
export async function decodeNote(tiff: Uint8Array, camera: { make?: string; model?: string } = {}): Promise<MakerNote> {
  const found = await exif.decode(blockOf('exif', tiff), noBlocks())
  const [entry] = found.makerNotes
  if (!entry) throw new Error('The structure has no maker note')
  return only({ ...entry, make: camera.make ?? 'Maker', model: camera.model ?? 'Model' })
}

/** What is made of a note of its own, without a structure around it. */
export function decodeBare(made: Uint8Array, camera: { make?: string; model?: string } = {}): Promise<MakerNote> {
  const source = memory(made)
  const { make = 'Maker', model = 'Model' } = camera
  return only({ offset: 0, length: made.length, bytes: source, tiff: source, littleEndian: true, make, model })
}

/** The bytes of a note of Google's camera, which is compressed and enciphered. */
export function googleBytes(version: number, plain: Uint8Array): Uint8Array {
  return bytes('HDRP', version, joined(gzipSync(plain)))
}

/** What is made of such a note. */
export function googleNote(version: number, plain: Uint8Array): Promise<MakerNote> {
  return decodeBare(googleBytes(version, plain))
}

// The cipher is its own reverse: the same numbers of a generator are joined with what is there.
const joined = (clear: Uint8Array) => {
  const out = Buffer.concat([clear, Buffer.alloc((8 - (clear.length % 8)) % 8)])
  let key = 0x2515606b4a7791cdn
  for (let at = 0; at < out.length; at += 8) {
    key ^= key >> 12n
    key ^= BigInt.asUintN(64, key << 25n)
    key ^= key >> 27n
    key = BigInt.asUintN(64, key * 0x2545f4914f6cdd1dn)
    out.writeBigUInt64LE(out.readBigUInt64LE(at) ^ key, at)
  }
  return new Uint8Array(out.subarray(0, clear.length))
}

async function only(note: Note): Promise<MakerNote> {
  const decoded = await decodeMakerNotes([note])
  if (!decoded) throw new Error('There is no maker note in it')
  return decoded
}
