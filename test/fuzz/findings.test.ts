import { expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import { Image } from '../../src/image.ts'
import { memory } from '../../src/source/source.ts'
import { fileType, fullBox } from '../support/boxes.ts'
import { bytes, u16, u32, zeros } from '../support/bytes.ts'
import { inTime } from '../support/in-time.ts'
import { ebml, element, float, info, videoTrack } from '../support/matroska.ts'
import { cr3Sample } from '../support/raw.ts'
import { examine, examineByQuery } from './examine.ts'

// What was found by chance, built anew.

test('a film that is said to end as it begins has no bitrate', async () => {
  const film = bytes(ebml('matroska'), element(0x18538067, info(float(0x4489, 5e-300)), element(0x1654ae6b, videoTrack('V_VP9'))))
  await examine(film)
  expect(await new Image('', memory(film)).decode(movie)).toMatchObject({ bitrate: null })
})

test('a BPG whose last extension begins behind them all has a block of no bytes', async () => {
  const file = bytes('BPG\xfb', 0x32, 0x08, 4, 3, 0, 1, 3, 0x81, 0, 'abc')
  await examineByQuery(file)
  const found = []
  for await (const { length } of await new Image('', memory(file)).blocks()) found.push(length)
  expect(found).toEqual([0])
})

test('a header of an arbitrary map is gone through once', async () => {
  const words = bytes('P7\n#\n', 'A '.repeat(30_000), 'WIDTH 4 HEIGHT 3 ENDHDR\n')
  expect(await inTime(200, () => new Image('', memory(words)).header())).toMatchObject({ width: 4, height: 3 })
})

test('a CR3 whose sample is said to lie where no file reaches has no block of it', async () => {
  const file = Uint8Array.from(cr3Sample)
  // Version, count, and the upper half of the last offset of eight bytes.
  file[Buffer.from(file).lastIndexOf('co64') + 12] = 0x24
  await examineByQuery(file)
  const names = []
  for await (const { name } of await new Image('', memory(file)).blocks()) names.push(name)
  expect(names).toEqual(['IFD0', 'ExifIFD', 'MakerNote', 'GPS', undefined])
})

test('an item that is said to lie where no file reaches is no block', async () => {
  const place = bytes(u16(1), u16(0), u16(1), u32(0x24000000), u32(0), u32(100))
  const file = bytes(
    fileType('heic', 'mif1'),
    fullBox(
      'meta',
      0,
      0,
      fullBox('hdlr', 0, 0, u32(0), 'pict', zeros(13)),
      fullBox('iinf', 0, 0, u16(1), fullBox('infe', 2, 0, u16(1), u16(0), 'mime', 0, 'application/rdf+xml', 0)),
      fullBox('iloc', 0, 0, 0x84, 0, u16(1), place),
    ),
  )
  await examineByQuery(file)
  const image = new Image('', memory(file))
  expect(await image.warnings()).toEqual(['A block lies where no file reaches'])
})
