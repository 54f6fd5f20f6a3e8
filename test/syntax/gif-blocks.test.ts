import { expect, test } from 'vitest'
import { latin1, memory, readAll } from '../../src/source/source.ts'
import { gifBlocks, subBlockData, xmpData } from '../../src/syntax/gif-blocks.ts'
import { bytes } from '../support/bytes.ts'
import { control, gifComment, gifImage, gifOf, magicTrailer, subBlocks } from '../support/gif.ts'

async function walk(file: Uint8Array) {
  const found: string[] = []
  try {
    for await (const block of gifBlocks(memory(file)))
      found.push(block.type === 'image' ? `image at ${block.offset}` : `${block.label.toString(16)} at ${block.offset}`)
  } catch (error) {
    found.push((error as Error).message)
  }
  return found
}

test('images with their colour tables and pixels are stepped over', async () => {
  const file = gifOf(1, 1, gifComment('a'), control(5), gifImage(1, 1), gifImage(1, 1))
  expect(await walk(file)).toEqual(['fe at 25', 'f9 at 30', 'image at 38', 'image at 59'])
  expect(await walk(bytes(file, 'behind the trailer'))).toHaveLength(4)
  expect(await walk(file.subarray(0, -1)), 'without a trailer').toHaveLength(4)
})

test('what is no block is told with its place', async () => {
  expect(await walk(gifOf(1, 1, bytes('x')))).toEqual(['GIF block expected at 25'])
  expect(await walk(gifOf(1, 1, gifImage(1, 1)).subarray(0, 43))).toEqual(['image at 25', 'GIF sub-block expected at 45'])
})

test('sub-blocks of many lengths are put together, also beyond what is read at a time', async () => {
  const text = Array.from({ length: 9000 }, (_, i) => `line ${i}\n`).join('')
  const file = gifOf(1, 1, gifComment(text), gifImage(1, 1))
  for await (const block of gifBlocks(memory(file)))
    if (block.type === 'extension') expect(latin1(await readAll(subBlockData(block.stored)))).toBe(text)
  expect(await walk(file)).toHaveLength(2)
})

const storedXmp = (data: Uint8Array) => memory(bytes(11, 'XMP DataXMP', data))

test('XMP is a packet with the magic trailer, or else in sub-blocks', async () => {
  const packet = '<x>' + 'é'.repeat(300) + '</x>'
  expect(latin1(await readAll(xmpData(storedXmp(bytes(packet, magicTrailer)), 12)))).toBe(packet)
  expect(latin1(await readAll(xmpData(storedXmp(subBlocks(packet)), 12)))).toBe(packet)
})

test('the walk comes out behind the magic trailer, whatever the packet says', async () => {
  for (let length = 1; length < 300; length++) {
    const xmp = bytes(0x21, 0xff, 11, 'XMP DataXMP', '<'.padEnd(length, 'xyz\xff'), magicTrailer)
    expect(await walk(gifOf(1, 1, xmp, gifImage(1, 1)))).toEqual(['ff at 25', `image at ${25 + xmp.length}`])
  }
})
