import type { MakerNoteEntry } from '../decoder.ts'

/** A maker note, and what is stated outside it that it is read by. */
export interface Note extends MakerNoteEntry {
  readonly make: string
  readonly model: string
  readonly focalLength?: number | null
  readonly widestAperture?: number | null
}
