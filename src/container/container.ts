import type { ByteSource } from '../source/source.ts'
import type { Awaitable, Walk } from '../steps.ts'
import type { Ifd } from '../syntax/ifd.ts'
import type { Format } from './formats.ts'

/** What a metadata block holds. */
export type BlockKind =
  | 'exif' // a TIFF structure [EXIF3.0 4.5]
  | 'iptc' // a row of IIM datasets [IIM4.2]
  | 'xmp' // an XMP packet, or a part of the extended one [XMP part 3]
  | 'photoshop' // a row of image resources, "8BIM" [Photoshop File Formats]
  | 'icc' // a colour profile [ICC.1]
  | 'c2pa' // a manifest store of Content Credentials, a JUMBF box [C2PA 11]
  | 'mpf' // the list of the pictures in a file of several [CIPA DC-007]
  | 'text' // a comment, or text under a keyword
  | 'movie' // the structure of a film: boxes [ISO 14496-12], or what its name says; the decoder finds its own way in it

/** A stretch of a file. */
export interface Place {
  readonly offset: number
  readonly length: number
}

/** A piece of metadata inside a file: what it is and where its bytes are. */
export interface Block {
  readonly kind: BlockKind
  /** What it says, after inflation and reassembly. */
  readonly bytes: ByteSource
  /** Where it is stored in the file: the first piece, where there are several. */
  readonly offset: number
  /** How many bytes it takes in the file, all pieces together. */
  readonly length: number
  /**
   * The keyword of a text, or the GUID of an extended XMP packet. Of EXIF kept in several structures, which directory the
   * first IFD of this one stands for: IFD0, ExifIFD, GPS or MakerNote; without a name a structure is all there is. What cameras
   * write for themselves in other places goes by the form that it has there: CIFF, QVCI, CTMD, MRW, Kyocera, hymn, TAGS, NCTG, PENT.
   * Of a film how it is built: matroska, avi, mpegts, mpeg, flv, asf or ogg; without a name it is built of boxes.
   */
  readonly name?: string
  /** The language of a text, where it is stated. [RFC 3066] */
  readonly language?: string
  /** The character set of a text, where the format lays it down. */
  readonly encoding?: 'latin1' | 'utf8'
  /** Of EXIF the first IFD, where that was read on the way to it. */
  readonly ifd?: Ifd | undefined
}

/** What the channels of a stored pixel stand for. */
export type ColorModel = 'GRAY' | 'RGB' | 'YCBCR' | 'CMYK' | 'YCCK' | 'LAB' | 'INDEXED'

/** What a file states about its pixels before any metadata is read; null where it states nothing. */
export interface Header {
  /** Width in pixels as stored, before orientation and cropping. */
  readonly width: number | null
  readonly height: number | null
  /** The part to be shown, before it is turned, where the container states one (HEIF clap). */
  readonly crop?: { readonly width: number; readonly height: number }
  /** Bits per channel. */
  readonly bitDepth?: number | null
  readonly colorModel?: ColorModel | null
  readonly channels?: number | null
  readonly hasAlpha?: boolean | null
  /** Progressive JPEG, interlaced PNG or GIF. */
  readonly progressive?: boolean | null
  readonly density?: Density | null
}

/** The sides of a picture as stored, and the part of it to be shown. */
export interface Dimensions extends Pick<Header, 'width' | 'height' | 'crop'> {
  /** As `Container.orientation` tells it, where the way to the sides leads past what says it. */
  orientation?(): Awaitable<number>
}

/** Pixels per unit of length. */
export interface Density {
  readonly x: number
  readonly y: number
  /** ASPECT: only the ratio of the two means something. */
  readonly unit: 'INCH' | 'CENTIMETRE' | 'METRE' | 'ASPECT'
}

/** What a picture is for that stands beside another. */
export type AuxiliaryRole =
  | 'ALPHA'
  | 'DEPTH'
  | 'GAIN_MAP'
  | 'PORTRAIT_MATTE'
  | 'HAIR_MATTE'
  | 'SKIN_MATTE'
  | 'TEETH_MATTE'
  | 'GLASSES_MATTE'
  | 'SKY_MATTE'
  | 'LEFT_EYE'
  | 'RIGHT_EYE'
  | 'THUMBNAIL'
  | 'OTHER'

/** A picture beside the one shown. */
export interface Auxiliary {
  readonly role: AuxiliaryRole
  /** What the file calls it: a URN, where it has one. */
  readonly type: string | null
  readonly width: number | null
  readonly height: number | null
  /** Bits per channel. */
  readonly bitDepth: number | null
  /** Its code; null where that is not in one piece. */
  readonly place: Place | null
}

/** How a file plays or is paged. */
export interface Animation {
  /** Frames of an animation, pages of a TIFF; 1 for a still; null where it cannot be said. */
  readonly frames: number | null
  /** Seconds; null for a still, and where they are told by `Container.duration` alone. */
  readonly duration: number | null
  /** Times it plays, 0 for ever; null for a still. */
  readonly loops: number | null
}

/** That of what does not move. */
export const STILL: Animation = { frames: 1, duration: null, loops: null }

/** How to recognise files of some formats, and where they keep header and blocks. What needs no bytes but those that are here may be answered at once. */
export interface Container {
  readonly formats: readonly Format[]
  /** The kinds of metadata that are found in its files, where they have any. */
  readonly reads: readonly BlockKind[]
  /** Whether a file that begins with these 32 bytes, or is no longer, may be of the formats; without it any may. */
  begins?(this: void, head: Uint8Array): boolean
  /** Whether a file that begins so is of the formats, whichever of them. */
  readonly signed?: true
  /** Which of the formats a file is, or null where it is none of them. Reads the first bytes only, wherever that suffices. */
  identify(source: ByteSource): Awaitable<Format | null>
  header(this: void, source: ByteSource): Awaitable<Header>
  /** Width and height as `header` has them, where they cost less than all of it. */
  dimensions?(this: void, source: ByteSource): Awaitable<Dimensions>
  /** How the picture is to be turned, 1 to 8 as EXIF counts; 1 where nothing is said. Reads no further than a turning tag may lie. */
  orientation?(source: ByteSource): Awaitable<number>
  /** Frames and playing time, where a file may have more than one picture. May walk the whole file. */
  animation?(source: ByteSource): Awaitable<Animation>
  /** Playing time in seconds, where it costs more to learn than the number of frames; null for a still. */
  duration?(source: ByteSource): Awaitable<number | null>
  /** Where a film lies that was taken along with the picture, where the container itself says so. */
  film?(source: ByteSource): Promise<Place | null>
  /** The pictures beside the one shown, where the container lists them. */
  auxiliaries?(source: ByteSource): Promise<readonly Auxiliary[]>
  /** What is said of a gain map, where the container holds it. [ISO 21496-1 C.2] */
  gainMap?(source: ByteSource): Promise<ByteSource | null>
  /** Where JPEGs may lie that a raw picture carries along. */
  previews?(source: ByteSource): AsyncIterable<Place>
  /** The metadata blocks in file order. Nothing past the block last asked for is read. */
  blocks(source: ByteSource): AsyncIterable<Block>
  /** The same as a walk, of those that need not wait for bytes that are here. */
  walk?(source: ByteSource): Walk<Block>
}
