import type { Tag } from '../decoder.ts'

/** What a stream is for, beside being seen or heard. */
export type StreamUse =
  | 'ATTACHED_PICTURE'
  | 'CAPTIONS'
  | 'COMMENTARY'
  | 'DESCRIPTIONS'
  | 'DUBBED'
  | 'FORCED'
  | 'HEARING_IMPAIRED'
  | 'KARAOKE'
  | 'ORIGINAL'
  | 'VISUAL_IMPAIRED'

/** What is said of one stream of a film: its own entries, under the names that FFmpeg gives them, and what it is for. */
export interface StreamNotes {
  readonly tags: readonly Tag[]
  readonly uses: readonly StreamUse[]
}

/** Of a stream nothing more is said. */
export const noNotes = async (): Promise<StreamNotes> => ({ tags: [], uses: [] })

/** A picture that belongs to a film as a cover does, and its entries. */
export const coverNotes = async (tags: readonly Tag[] = []): Promise<StreamNotes> => ({ tags, uses: ['ATTACHED_PICTURE'] })
