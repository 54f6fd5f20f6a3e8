import { describe, expect, it } from 'vitest'
import { exif } from '../../src/block/exif.ts'
import { readAll } from '../../src/source/source.ts'
import { decode } from '../support/block.ts'
import { tiffBytes } from '../support/tiff.ts'

const ifd0 = tiffBytes([[{ id: 0x010f, type: 2, values: 'Maker' }], [{ id: 0x0103, type: 3, values: [6] }]])
const exifIfd = tiffBytes([[{ id: 0x829a, type: 5, values: [[1, 125]] }], [{ id: 0x0103, type: 3, values: [6] }]])
const gps = tiffBytes([[{ id: 0x0001, type: 2, values: 'N' }]], { order: 'MM' })
const note = tiffBytes([[{ id: 0x0007, type: 2, values: 'Firmware' }]])

describe('EXIF in several structures', () => {
  it('has each directory under its own name', async () => {
    const found = await decode(exif, [ifd0, 'IFD0'], [exifIfd, 'ExifIFD'], [gps, 'GPS'])
    expect(found.tags.map(({ group, name }) => `${group} ${name}`)).toEqual([
      'IFD0 Make',
      'IFD1 Compression',
      'ExifIFD ExposureTime',
      'GPS GPSLatitudeRef',
    ])
    expect(found.get('ExifIFD', 0x829a)?.raw).toBe('1/125')
    expect(found.gps).not.toBeNull()
  })

  it('has the maker note where a structure is that alone', async () => {
    const {
      makerNotes: [makerNote],
      tags,
    } = await decode(exif, [ifd0, 'IFD0'], [note, 'MakerNote'])
    expect(tags).toHaveLength(2)
    expect(makerNote).toMatchObject({ offset: 8, length: note.length - 8, littleEndian: true })
    expect(await readAll(makerNote!.tiff)).toEqual(note)
  })

  it('says once what two structures say, the first one before the second', async () => {
    const other = tiffBytes([
      [
        { id: 0x010f, type: 2, values: 'Another' },
        { id: 0x0110, type: 2, values: 'Model' },
      ],
    ])
    const { tags } = await decode(exif, [ifd0, 'IFD0'], [other, 'IFD0'])
    expect(tags.map(({ value }) => value)).toEqual(['Maker', 6, 'Model'])
  })

  it('loses nothing but a damaged structure', async () => {
    const found = await decode(exif, [ifd0, 'IFD0'], ['no structure', 'ExifIFD'], [gps, 'GPS'])
    expect(found.warnings).toEqual(['ExifIFD: TIFF header expected at the beginning of the EXIF block at 0'])
    expect(found.get('GPS', 1)?.value).toBe('N')
  })

  it('is the first structure alone where it has no name', async () => {
    expect((await decode(exif, ifd0, gps)).tags).toHaveLength(2)
  })
})
