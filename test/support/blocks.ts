import { detect } from '../../src/container/index.ts'
import type { Block } from '../../src/container/container.ts'
import { latin1, memory, readAll, type ByteSource } from '../../src/source/source.ts'
import { bytes, u16, u32 } from './bytes.ts'
import { exifBlock, words } from './exif-jpeg.ts'

/** A TIFF structure that says how its picture is to be turned. */
export function exifWith(orientation: number): Uint8Array {
  return exifBlock({ IFD0: [{ id: 0x0112, type: 3, bytes: words(2, orientation) }] })
}

/** An image resource. */
export function resource(id: number, data: Uint8Array, name = ''): Uint8Array {
  const pascal = bytes(name.length, name, ...(name.length % 2 ? [] : [0]))
  return bytes('8BIM', u16(id), pascal, u32(data.length), data, ...(data.length % 2 ? [0] : []))
}

/** A dataset of record 2. */
export function dataset(id: number, value: string): Uint8Array {
  return bytes(0x1c, 2, id, u16(value.length), value)
}

/** What a block says, as text of one byte a character. */
async function said({ bytes }: Block): Promise<string> {
  return latin1(await readAll(bytes))
}

/** All blocks of a file: what each is, where it is stored, and what it says or why it cannot be read. */
export async function blocksOf(file: Uint8Array | ByteSource): Promise<{ kind: string; name?: string; stored: string; said: string }[]> {
  const source = file instanceof Uint8Array ? memory(file) : file
  const { container } = await detect(source)
  const blocks = []
  for await (const block of container.blocks(source)) {
    const text = await said(block).catch((error: Error) => error.message)
    const stored = latin1(await source.read(block.offset, block.length))
    blocks.push({ kind: block.kind, ...(block.name === undefined ? {} : { name: block.name }), stored, said: text })
  }
  return blocks
}
