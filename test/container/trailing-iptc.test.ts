import { describe, expect, test } from 'vitest'
import { memory } from '../../src/source/source.ts'
import { blocksOf, dataset } from '../support/blocks.ts'
import { bytes, u16, u16le, u32, u32le } from '../support/bytes.ts'
import { frame, jpegOf, scan, segment } from '../support/jpeg.ts'
import { counted } from '../support/source.ts'
import { tiffSample } from '../support/tiff.ts'
import { aboutFiles, installed } from '../support/tool.ts'

const picture = jpegOf(frame(8, 8), scan)
const datasets = bytes(dataset(5, 'Boats'), dataset(120, 'Two boats on a lake'))

/** A file with a directory behind it, of a text and of datasets, which says that it begins `shift` bytes from where it does. */
function trailed(file: Uint8Array, shift = 0, order: 'AXS!' | 'AXS*' = 'AXS!', length = datasets.length): Uint8Array {
  const [short, long] = order === 'AXS!' ? [u16, u32] : [u16le, u32le]
  const start = file.length + shift
  const at = start + 12 + 2 * 12
  const entries = bytes('TEXT', long(2), long(at), 'IPTC', long(length), long(at + 2))
  return bytes(file, order, short(1), short(2), long(0), entries, 'ab', datasets, order, long(start), long(0))
}

const iptcOf = async (file: Parameters<typeof blocksOf>[0]) => (await blocksOf(file)).filter(({ kind }) => kind === 'iptc')
const found = [{ kind: 'iptc', stored: Buffer.from(datasets).toString('latin1'), said: Buffer.from(datasets).toString('latin1') }]

describe('IPTC behind a picture', () => {
  test.each(['AXS!', 'AXS*'] as const)('of a JPEG, numbers as %s has them', async (order) => {
    expect(await iptcOf(trailed(picture, 0, order))).toEqual(found)
  })

  test('of a TIFF', async () => expect((await iptcOf(trailed(tiffSample))).slice(-1)).toEqual(found))

  test.each([-7, 7, 70_000])('moved by %i bytes', async (shift) => expect(await iptcOf(trailed(picture, shift))).toEqual(found))

  test.each([
    ['datasets that end behind the file', trailed(picture, 0, 'AXS!', 4096)],
    ['no directory', bytes(picture, 'AXS!', u32(picture.length), u32(0))],
    ['a directory that is cut off', bytes(picture, 'AXS!', u16(1), u16(9), 'AXS!', u32(picture.length), u32(0))],
    ['another mark', bytes(picture, datasets, 'AXS?', u32(0), u32(0))],
  ])('not where there are %s', async (_, file) => expect(await iptcOf(file)).toEqual([]))

  test('of a long file only where all of it is in memory', async () => {
    const long = trailed(jpegOf(segment(0xe5, new Uint8Array(65_000)), segment(0xe5, new Uint8Array(65_000)), frame(8, 8), scan))
    expect(await iptcOf(memory(long))).toEqual(found)
    const { source, reads } = counted(long)
    expect(await iptcOf(source)).toEqual([])
    expect(reads.filter(([offset]) => offset === long.length - 12)).toEqual([])
  })
})

test.skipIf(!installed('exiftool', '-ver') || !installed('exiv2', '--version'))(
  'as other programs move it, and exiftool reads it',
  async () => {
    const files = aboutFiles([trailed(picture), trailed(picture)], ([rewritten, moved], run, read) => {
      run('exiftool', '-q', '-overwrite_original', '-XMP-dc:Title=Lake', rewritten!)
      run('exiv2', '-M', 'set Exif.Image.Make Nobody', moved!)
      return [rewritten!, moved!].map((path) => ({
        file: read(path),
        said: run('exiftool', '-s3', '-IPTC:ObjectName', '-IPTC:Caption-Abstract', path),
      }))
    })
    for (const { file, said } of files) {
      expect(said).toBe('Boats\nTwo boats on a lake\n')
      expect(file.length).toBeGreaterThan(trailed(picture).length)
      expect(await iptcOf(file)).toEqual(found)
    }
  },
)
