import type { ByteSource } from '../../source/source.ts'
import type { Hidden } from '../decoder.ts'

/** A maker note in the file: where it is, and what is stated outside it. */
export interface Note {
  /** Where it begins in the TIFF structure. */
  readonly offset: number
  readonly length: number
  readonly bytes: ByteSource
  readonly tiff: ByteSource
  readonly littleEndian: boolean
  /** The form that it has by the place where it was found; without one it says itself what it is. */
  readonly form?: string
  readonly make: string
  readonly model: string
  readonly focalLength?: number | null
  readonly widestAperture?: number | null
  /** What of it is kept back. */
  readonly hidden?: Hidden
}
