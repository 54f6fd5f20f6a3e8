import { describe, expect, it } from 'vitest'
import { exif } from '../../src/block/exif.ts'
import { exifAliases } from '../../src/block/exif-aliases.ts'
import { exifTags, gpsTags, interopTags, tagRow, type TagRow } from '../../src/block/exif-tags.ts'
import { Image } from '../../src/image.ts'
import { memory } from '../../src/source/source.ts'
import { exifBlock, exifJpeg } from '../support/exif-jpeg.ts'
import { blockOf, noBlocks } from '../support/source.ts'
import { tiffBytes } from '../support/tiff.ts'
import { aboutFiles, installed } from '../support/tool.ts'

const all = [...exifTags, ...gpsTags, ...interopTags]
const where = ({ group, id }: TagRow) => `${group === 'GPS' || group === 'InteropIFD' ? group : ''} 0x${id.toString(16)}`
const twice = (names: readonly (string | null)[]) => names.filter((name, i) => name !== null && names.indexOf(name) !== i)
const enumerations = [...new Set(all.flatMap(({ enumeration }) => (enumeration ? [enumeration] : [])))]

const pointers = { IFD0: 0, ExifIFD: 0x8769, GPS: 0x8825, InteropIFD: 0xa005 }

/** What is said of a stored value of a row. */
async function said({ group, id }: TagRow, value: number | string) {
  const entry = typeof value === 'string' ? { id, type: 2, values: value } : { id, type: 3, values: [value] }
  const ifd = group === 'IFD0' ? [entry] : [{ id: pointers[group], type: 4, ifds: [[entry]] }]
  return (await exif.decode(blockOf('exif', tiffBytes([ifd])), noBlocks())).get(group, id)!
}

const field = (id: number) => tagRow('IFD0', id)?.field

const run = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

const ids = (group: string) => all.filter((row) => row.standard === 'EXIF' && row.group === group).map(({ id }) => id)

describe('the tag tables', () => {
  it('have each tag once, and each field once', () => {
    expect(twice(all.map(where))).toEqual([])
    expect(twice([...exifTags, ...interopTags].map(({ field }) => field))).toEqual([])
    expect(twice(gpsTags.map(({ field }) => field))).toEqual([])
  })

  it('have fields that GraphQL can name', () => {
    expect(all.filter(({ field }) => field !== null && !/^[a-z][A-Za-z0-9]*$/.test(field)).map(({ field }) => field)).toEqual([])
  })

  it('turn the standard names into fields as people write them', () => {
    expect([0x829d, 0x8833, 0x9c9b, 0x0211, 0x010f, 0xa43a, 0xc612, 0x8827].map(field)).toEqual([
      'fNumber',
      'isoSpeed',
      'xpTitle',
      'yCbCrCoefficients',
      'make',
      'rawDevelopingSoftware',
      'dngVersion',
      'photographicSensitivity',
    ])
  })

  it('tell what Adobe labels by what stands behind the label', async () => {
    const told = async (id: number, stored: string) => {
      const { value, raw, text } = await said(tagRow('ExifIFD', id)!, stored)
      return [value, raw, text]
    }
    expect(await told(0xfde8, "Owner's Name: Ada: B")).toEqual(['Ada: B', "Owner's Name: Ada: B", 'Ada: B'])
    expect(await told(0xfde8, 'Ada')).toEqual(['Ada', 'Ada', 'Ada'])
    expect(await told(0xa430, 'Name: Ada')).toEqual(['Name: Ada', 'Name: Ada', 'Name: Ada'])
  })

  it.skipIf(!installed('exiftool', '-ver'))('tell of all that exiftool labels what it was told', async () => {
    const rows = exifTags.filter(({ coding }) => coding === 'labelled')
    const written = aboutFiles([exifJpeg(exifBlock({ IFD0: [] }))], ([path], run, read) => {
      run('exiftool', '-q', '-n', '-overwrite_original', ...rows.map(({ name }) => `-Exif:ExifIFD:${name}=About ${name}`), path!)
      return read(path!)
    })
    const found = (await new Image('', memory(written)).decode(exif))!
    const values = rows.map(({ id }) => found.get('ExifIFD', id)?.value)
    expect(values.filter((value) => value != null).length).toBeGreaterThan(6)
    expect(rows.filter((row, i) => values[i] != null && values[i] !== `About ${row.name}`)).toEqual([])
  })

  it('describe every tag in a line', () => {
    expect(
      all.filter(({ description }) => description.length < 5 || /[\n]/.test(description) || !/[.\]:]$/.test(description)).map(where),
    ).toEqual([])
  })

  it('have an enumeration where the type is one, and only there', () => {
    expect(all.filter(({ type, enumeration }) => type.startsWith('enumeration') !== (enumeration !== undefined)).map(where)).toEqual([])
  })

  it('have all tags of EXIF 3.0, and those that 3.1 adds', () => {
    const exifIfd = [
      [0x829a, 0x829d, 0x8822, 0x8824, 0x8827, 0x8828, ...run(0x8830, 0x8835)],
      [0x9000, 0x9003, 0x9004, ...run(0x9010, 0x9012), 0x9101, 0x9102, ...run(0x9201, 0x920a), 0x9214, 0x927c, ...run(0x9286, 0x9287)],
      [...run(0x9290, 0x9292), ...run(0x9400, 0x9405), ...run(0xa000, 0xa005), 0xa20b, 0xa20c, ...run(0xa20e, 0xa210), 0xa214, 0xa215],
      [0xa217, ...run(0xa300, 0xa302), ...run(0xa401, 0xa40c), 0xa420, ...run(0xa430, 0xa43c), ...run(0xa460, 0xa462), 0xa500],
    ].flat()
    expect(ids('ExifIFD').toSorted((a, b) => a - b)).toEqual(exifIfd)
    expect(ids('GPS')).toEqual(run(0x00, 0x1f))
    expect(ids('InteropIFD')).toEqual([0x0001, 0x0002, 0x1000, 0x1001, 0x1002])
  })

  it('tell the numbers of GPS and interoperability apart from others', () => {
    expect(tagRow('GPS', 0x0001)?.name).toBe('GPSLatitudeRef')
    expect(tagRow('InteropIFD', 0x0001)?.name).toBe('InteroperabilityIndex')
    expect(tagRow('IFD0', 0x0001)).toBeUndefined()
    expect(tagRow('SubIFD3', 0x0100)?.name).toBe('ImageWidth')
  })
})

describe('the enumerations', () => {
  it('have names of their own', () => expect(twice(enumerations.map(({ name }) => name))).toEqual([]))

  it.each(enumerations.map((enumeration) => [enumeration.name, enumeration] as const))(
    '%s has each name and value once, all described',
    (_, { name, description, values }) => {
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/)
      expect(description).toMatch(/[.\]]$/)
      expect(values.map(({ name }) => name).filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([])
      expect(twice(values.map(({ name }) => name))).toEqual([])
      expect(twice(values.map(({ value }) => String(value)))).toEqual([])
      expect(values.filter(({ text, description }) => !text || !description)).toEqual([])
    },
  )

  const rows = all.filter(({ enumeration }) => enumeration)
  it.each(rows.map((row) => [row.name, row] as const))('of %s are what its values say', async (_, row) => {
    for (const { value, text } of row.enumeration!.values) {
      const tag = await said(row, value)
      expect([tag.value, tag.raw, tag.text]).toEqual([value, String(value), text])
    }
    if (typeof row.enumeration!.values[0]!.value === 'number') expect((await said(row, 12345)).text).toBe('12345')
  })
})

describe('exifAliases', () => {
  it('gives the names that other programs have for a tag', async () => {
    const names = await exifAliases()
    expect(names({ group: 'ExifIFD', id: 0x8827 })).toEqual(['iso', 'isospeedratings'])
    expect(names({ group: 'IFD0', id: 0x0132 })).toEqual(['modifydate'])
    expect(names({ group: 'ExifIFD', id: 0x9004 })).toEqual(['createdate'])
    expect(names({ group: 'ExifIFD', id: 0xa002 })).toEqual(['exifimagewidth'])
    expect(names({ group: 'GPS', id: 0x0002 })).toEqual([])
    expect(names({ group: 'IFD0', id: 0xfff0 })).toEqual([])
  })
})
