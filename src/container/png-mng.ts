import { ImageError } from '../error.ts'
import { readExactly, view, type ByteSource } from '../source/source.ts'
import { items } from '../steps.ts'
import { type Chunk, chunks } from '../syntax/chunks.ts'
import { startsWith } from '../syntax/starts.ts'
import type { Animation, Container } from './container.ts'
import { blocksIn } from './png-blocks.ts'

const SIGNATURE = '\x8aMNG\r\n\x1a\n'

/** Chunks at which pictures begin, and that which ends all. [MNG 1.0 4] */
const pictures: ReadonlySet<string> = new Set(['IHDR', 'JHDR', 'BASI', 'MEND'])

/** The greatest number that is stated; it stands for infinitely many. [MNG 1.0 4.1.1] */
const INFINITE = 0x7fffffff

/** Multiple-image Network Graphics: chunks like those of PNG, with whole pictures among them. [MNG 1.0] */
export const mng: Container = {
  formats: ['MNG'],
  reads: ['exif', 'iptc', 'xmp', 'photoshop', 'icc', 'text'],

  identify: async (source) => ((await startsWith(source, SIGNATURE)) ? 'MNG' : null),

  async header(source) {
    const [width, height] = await numbers(source)
    return { width: width!, height: height!, density: null }
  },

  /** Width, height, ticks a second, layers, frames and playing time. [MNG 1.0 4.1.1] */
  async animation(source): Promise<Animation> {
    const [, , ticks, , frames, time] = (await numbers(source)) as [number, number, number, number, number, number]
    return {
      frames: isStated(frames) ? frames : null,
      duration: ticks > 0 && isStated(time) ? time / ticks : null,
      loops: null,
    }
  },

  /** What is said of all pictures stands before the first of them. */
  async *blocks(source) {
    for await (const chunk of chunks(source)) {
      if (pictures.has(chunk.type)) return
      yield* items(blocksIn(chunk))
    }
  },
}

/** Zeros state nothing. */
function isStated(number: number): boolean {
  return number > 0 && number < INFINITE
}

async function numbers(source: ByteSource): Promise<number[]> {
  const words = view(await readExactly((await firstChunk(source)).data, 0, 24))
  return Array.from({ length: 6 }, (_, i) => words.getUint32(i * 4))
}

async function firstChunk(source: ByteSource): Promise<Chunk> {
  for await (const chunk of chunks(source)) if (chunk.type === 'MHDR') return chunk
  throw new ImageError('MALFORMED', `MNG header chunk expected at ${SIGNATURE.length}`)
}
