import type { ByteSource } from '../source/source.ts'
import type { Animation, Block } from './container.ts'

/** How long a film plays its decoder tells, which reads more of it than a container does. */
export async function toldByDecoder(): Promise<Animation> {
  return { frames: null, duration: null, loops: null }
}

/** A film as a block: the whole file, and the name of what it is packed in. */
export async function filmBlock(source: ByteSource, name: string): Promise<Block> {
  return { kind: 'movie', name, bytes: source, offset: 0, length: await source.size() }
}
