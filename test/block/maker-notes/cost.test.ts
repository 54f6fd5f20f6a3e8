import { expect, test } from 'vitest'
import { propertyList } from '../../../src/block/maker-notes/property-list.ts'
import { bytes, u16, u32, u32le } from '../../support/bytes.ts'
import { inTime } from '../../support/in-time.ts'
import { decodeBare, googleNote, ifdAt, noteBytes } from '../../support/maker-note.ts'
import { blob, type Entry } from '../../support/tiff.ts'

const MOST = 510 * 1024
const filled = (text: string, length = MOST) => Buffer.alloc(length, text)

test('sections that do not end are looked for once', async () => {
  expect((await inTime(1_500, () => decodeBare(filled('[abc:', 256 * 1024)))).tags).toEqual([])
})

test('names that say nothing are gone over once', async () => {
  const entries = Array.from({ length: 8 }, () => blob(0x0208, filled('a')))
  const note = await inTime(1_500, () => decodeBare(noteBytes(0, entries, { header: 'OLYMP\0\x01\0' }), { make: 'OLYMPUS' }))
  expect(note.maker).toBe('Olympus')
})

test('the camera that records depend on is told from the beginning of its value', async () => {
  const entries = [blob(0x10, filled('\xff')), ...Array.from({ length: 400 }, (): Entry => ({ id: 0x0d, type: 4, values: [1, 2] }))]
  const note = await inTime(1_500, () => decodeBare(ifdAt(0, entries, 'II'), { make: 'Canon' }))
  expect(note.tags.length).toBeGreaterThan(400)
})

test('custom functions are at most as many as have numbers', async () => {
  const note = await decodeBare(ifdAt(0, [blob(0x0f, filled('\x01'))], 'II'), { make: 'Canon', model: 'Canon EOS-1D' })
  expect(note.tags.length).toBeLessThanOrEqual(256)
})

test('a property list that names a text very often tells it as often as there is room', () => {
  const names = bytes(0xaf, 0x11, u16(1000), new Uint8Array(1000).fill(1))
  const said = bytes(0x5f, 0x11, u16(0x4000), filled('a', 0x4000))
  const places = bytes(u16(8), u16(8 + names.length))
  const trailer = bytes(new Uint8Array(6), 2, 1, u32(0), u32(2), u32(0), u32(0), u32(0), u32(8 + names.length + said.length))
  const found = propertyList(bytes('bplist00', names, said, places, trailer))
  expect(found).toHaveLength(1000)
  expect((found as string[]).join('').length).toBe(4 * 0x4000)
})

test('text that Google compressed is read to a bound', async () => {
  const note = await googleNote(2, filled('Summary: x\n', 30 * 1024 * 1024))
  expect(note.tags.length).toBeLessThan(20_000)
  await expect(decodeBare(bytes('HDRP', 2, filled('x', 2 * 1024 * 1024)))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
})

test('values of a directory that overlap are kept as far as there is room for all', async () => {
  const entry = bytes(u32le(0x0200), u32le(4), u32le(MOST), u32le(0))
  const directory = bytes('IIIIxwaR', u32le(12), u32le(500), u32le(0), ...Array.from({ length: 500 }, () => entry))
  const note = await decodeBare(bytes(directory, new Uint8Array(MOST)))
  expect(note.maker).toBe('PhaseOne')
  expect(note.tags.reduce((sum, { stored }) => sum + stored.bytes.length, 0)).toBeLessThanOrEqual(4 * 1024 * 1024)
})
