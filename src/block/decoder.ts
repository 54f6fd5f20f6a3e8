import type { Block, BlockKind } from '../container/container.ts'
import type { ByteSource } from '../source/source.ts'

/** Turns one kind of metadata block into fields. Knows nothing of the file around it. */
export interface Decoder<T> {
  readonly kind: BlockKind
  /** `rest` holds further blocks of the kind, for the few decoders that want more than the first; taking from it reads on in the file. */
  decode(block: Block, rest: AsyncIterable<Block>): Promise<T>
}

/** What JSON can carry. */
export type JsonValue = null | string | number | boolean | readonly JsonValue[] | { readonly [name: string]: JsonValue }

/** One entry of a directory. Members may be getters: whoever does not ask does not pay. */
export interface Tag {
  /** The IFD, IPTC record or XMP prefix it stands in. */
  readonly group: string
  /** Tag or dataset number; null where entries go by name only. */
  readonly id: number | null
  /** The standard's name. */
  readonly name: string
  /** Typed: number, string, boolean, list, object; dates as RFC 3339; bytes as base64; null where the file states no number ("0/0"). */
  readonly value: JsonValue
  /** As stored: "1/125", "2 2 0 0". */
  readonly raw: string
  /** As people say it: "1/125 s". */
  readonly text: string
}

/** What is kept from whoever asks. */
export interface Hidden {
  /** Whether entries of this name, in this group, are. */
  entry(group: string, name: string): boolean
  /** Whether embedded small pictures are. */
  readonly thumbnails: boolean
}

/** What the manufacturer keeps to itself: its place, and the structure that its offsets may count in. */
export interface MakerNoteEntry {
  /** Where it begins in the TIFF structure. */
  readonly offset: number
  readonly length: number
  readonly bytes: ByteSource
  readonly tiff: ByteSource
  readonly littleEndian: boolean
  /** The form that it has by the place where it was found; without one it says itself what it is. */
  readonly form?: string
  /** What of it is kept back. */
  readonly hidden?: Hidden
}

/** What a block says: its entries in file order, and what was wrong with those left out. */
export interface Directory {
  readonly tags: readonly Tag[]
  readonly warnings: readonly string[]
}
