import type { Block } from '../container/container.ts'
import type { MakerNoteEntry } from './decoder.ts'

/** What a block of EXIF may stand for that is a TIFF structure: all of it, or one directory. */
const structures: ReadonlySet<string | undefined> = new Set([undefined, 'IFD0', 'ExifIFD', 'GPS', 'MakerNote'])

/** Most maker notes beside the EXIF that are looked at. */
const MOST = 16

/** Whether a block is a maker note that is no TIFF structure. */
export const isBeside = ({ name }: Block): boolean => !structures.has(name)

/** The maker note that a block is. Nothing of it is read. */
export async function noteBeside({ bytes, name }: Block): Promise<MakerNoteEntry> {
  const length = await bytes.size()
  return { offset: 0, length, bytes, tiff: bytes, littleEndian: true, ...(name !== undefined && { form: name }) }
}

/** The maker notes among the blocks that are left of a file, looked for when they are first asked for. */
export class LaterNotes {
  readonly #rest: AsyncIterable<Block>
  #all: Promise<readonly MakerNoteEntry[]> | undefined

  constructor(rest: AsyncIterable<Block>) {
    this.#rest = rest
  }

  all(): Promise<readonly MakerNoteEntry[]> {
    return (this.#all ??= this.#found())
  }

  async #found(): Promise<readonly MakerNoteEntry[]> {
    const notes: MakerNoteEntry[] = []
    for await (const block of this.#rest) if (isBeside(block) && notes.push(await noteBeside(block)) === MOST) break
    return notes
  }
}
