import { expect, test } from 'vitest'
import { latin1, readAll } from '../../src/source/source.ts'
import { endOfRun } from '../../src/syntax/segment-runs.ts'
import { SOI, segments } from '../../src/syntax/segments.ts'
import { bytes, u16, u32 } from '../support/bytes.ts'
import { extendedXmp, segment } from '../support/jpeg.ts'
import { counted } from '../support/source.ts'

async function walk(...parts: (string | number | Uint8Array)[]) {
  const found: string[] = []
  const { source } = counted(bytes(...parts))
  try {
    for await (const { marker, offset, length, data } of segments(source))
      found.push(`${marker.toString(16)} at ${offset}+${length}: ${latin1(await readAll(data))}`)
  } catch (error) {
    found.push((error as Error).message)
  }
  return found
}

test('a segment is a marker, a length that counts itself, and data', async () => {
  expect(SOI).toBe('\xff\xd8\xff')
  expect(await walk('\xff\xd8', '\xff\xe0\0\x04ab', '\xff\xfe\0\x02', '\xff\xda\0\x03x', 'pixels')).toEqual([
    'e0 at 2+6: ab',
    'fe at 8+4: ',
    'da at 12+5: x',
  ])
})

test('fill bytes before a marker are no part of it', async () => {
  expect(await walk('\xff\xd8', '\xff\xff\xff\xff\xe0\0\x04ab', '\xff\xff\xda\0\x02')).toEqual(['e0 at 5+6: ab', 'da at 12+4: '])
  expect(await walk('\xff\xd8', '\xff'.repeat(1000), '\xe0\0\x04ab', '\xff\xd9')).toEqual(['e0 at 1001+6: ab'])
})

test('standalone markers have no length, and end of image ends the walk', async () => {
  expect(await walk('\xff\xd8', '\xff\x01', '\xff\xd0', '\xff\xd7', '\xff\xe1\0\x03a', '\xff\xd9', '\xff\xe0\0\x02')).toEqual([
    'e1 at 8+5: a',
  ])
})

test('bytes between segments are stepped over, up to 64 KB of them', async () => {
  expect(await walk('\xff\xd8', 'stray', '\xff\0', '\xff\xe0\0\x04ab', '\xff\xd9')).toEqual(['e0 at 9+6: ab'])
  expect(await walk('\xff\xd8', 'x'.repeat(70_000), '\xff\xe0\0\x04ab')).toEqual([expect.stringMatching(/^JPEG marker expected at \d+$/)])
})

test.each([0, 1])('a length of %i is none', async (length) => {
  expect(await walk('\xff\xd8', '\xff\xe0\0\x02', '\xff\xe1\0', length, 'Exif')).toEqual(['e0 at 2+4: ', 'JPEG segment at 6 has no length'])
})

test('a file that breaks off says where a marker was expected', async () => {
  expect(await walk('\xff\xd8', '\xff\xe0\0\x08ab')).toEqual(['e0 at 2+10: ab', 'JPEG marker expected at 12'])
  expect(await walk('\xff\xd8')).toEqual(['JPEG marker expected at 2'])
  expect(await walk('\xff\xd8', '\xff\xe0\0')).toEqual(['JPEG segment at 2 has no length'])
})

test('data of segments is not read', async () => {
  const { source, reads } = counted(bytes('\xff\xd8', '\xff\xe1\xff\xff', new Uint8Array(65_533), '\xff\xda\0\x02', new Uint8Array(9999)))
  for await (const { marker } of segments(source)) expect([0xe1, 0xda]).toContain(marker)
  expect(reads).toEqual([
    [2, 84],
    [65_539, 84],
  ])
})

const box = (number: number, length: number, data: string) => segment(0xeb, 'JP', u16(1), u32(number), u32(length), 'jumb', data)
const extended = (place: number, data: string) => extendedXmp('0123456789ABCDEF0123456789ABCDEF', 10, place, data)

async function leapingWalk(...parts: Uint8Array[]) {
  const { source, reads } = counted(bytes(0xff, 0xd8, ...parts, segment(0xfe, 'behind'), segment(0xda)))
  const markers = []
  for await (const { marker } of segments(source, endOfRun)) markers.push(marker)
  return { markers, far: reads.map(([offset]) => offset) }
}

test.each([
  ['a box', [box(1, 18, 'aaaa'), box(2, 18, 'aaaa'), box(3, 18, 'aa')]],
  ['extended XMP', [extended(0, 'aaaa'), extended(4, 'aaaa'), extended(8, 'aa')]],
])('a walk that wants nothing of %s in many segments leaps over them', async (_, run) => {
  const [first, second, third] = run as [Uint8Array, Uint8Array, Uint8Array]
  const { markers, far } = await leapingWalk(first, second, third)
  expect(markers).toEqual([first[1], 0xfe, 0xda])
  expect(far).not.toContain(2 + first.length)
  // Where the last part does not come, no marker is where it should have ended.
  expect((await leapingWalk(first, second)).markers).toEqual([first[1], first[1], 0xfe, 0xda])
})
