import { describe, expect, test } from 'vitest'
import { iptcDatasets, type DatasetRow } from '../../src/block/iptc-tags.ts'
import { describeBytes } from '../support/asking.ts'
import { bytes as joined, u16 } from '../support/bytes.ts'
import { exifBlock, exifJpeg } from '../support/exif-jpeg.ts'
import { writables, written } from '../support/exiftool.ts'
import { resource } from '../support/blocks.ts'
import { frame, jpegOf, scan, segment } from '../support/jpeg.ts'
import { installed } from '../support/tool.ts'

/** What exiftool calls the records. */
const tables: Readonly<Record<string, number>> = {
  'IPTC::EnvelopeRecord': 1,
  'IPTC::ApplicationRecord': 2,
  'IPTC::NewsPhoto': 3,
  'IPTC::PreObjectData': 7,
  'IPTC::ObjectData': 8,
  'IPTC::PostObjectData': 9,
}

/** A legal value of a dataset, that few others have. */
function valueFor({ type, bytes: [fewest, most] }: DatasetRow, i: number): string {
  if (type === 'date') return `2024:05:${String(1 + (i % 28)).padStart(2, '0')}`
  if (type === 'time') return '12:30:00+02:00'
  if (type === 'charset') return '\x1b%G'
  if (type === 'digit') return String(1 + (i % 8))
  if (type === 'pair') return String(0x20001 + i)
  if (type === 'number' || type === 'numbers') return String(1 + i)
  if (type === 'digits')
    return String(10 + i)
      .padStart(fewest, '0')
      .slice(0, most)
  return `Text ${i}`.slice(-most).padEnd(fewest, '.')
}

/** All that is asked for of a file's datasets. */
async function everyField(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const { image, errors } = await describeBytes(bytes, `iptc { warnings ${iptcDatasets.map(({ field }) => field).join(' ')} }`)
  expect(errors).toEqual([])
  const { warnings, ...fields } = image!.iptc as Record<string, unknown>
  expect(warnings).toEqual([])
  return fields
}

/** A field in the words of exiftool. */
function asTold({ type }: DatasetRow, value: unknown): string {
  if (type === 'pair' && Array.isArray(value)) return String(value[0] * 0x10000 + value[1])
  const one = String([value].flat()[0])
  if (type === 'date') return one.replaceAll('-', ':')
  if (type === 'charset') return one === 'UTF-8' ? '\x1b%G' : one
  return type === 'binary' ? Buffer.from(one, 'base64').toString('latin1') : one
}

describe.skipIf(!installed('exiftool', '-ver'))('what exiftool writes', () => {
  test('is said by the field of each dataset', async () => {
    const facts = writables('IPTC')
    const tried = iptcDatasets.flatMap((row, i) => {
      const fact = facts.find(({ table, id }) => tables[table] === row.record && Number(id) === row.id)
      return fact ? [{ row, tag: `IPTC:${fact.name}`, value: valueFor(row, i) }] : []
    })
    const { bytes, said } = written(exifJpeg(exifBlock({ IFD0: [] })), 'jpg', tried.map(({ tag, value }) => [tag, value]), ['IPTC']) // prettier-ignore
    const fields = await everyField(bytes)
    const told = tried.filter(({ tag }) => said.has(tag))
    console.warn(
      'exiftool does not write',
      iptcDatasets.filter((row) => !told.some((one) => one.row === row)).map(({ field }) => field),
    )
    const differing = told.filter(({ row, tag }) => asTold(row, fields[row.field]) !== String(said.get(tag)))
    expect(differing.map(({ row, tag }) => [tag, said.get(tag), fields[row.field]])).toEqual([])
    expect(told.length).toBeGreaterThan(100)
  }, 60_000)
})

/** A dataset as the standard has it stored, and what its field is to say. */
function built(row: DatasetRow, i: number): { stored: Uint8Array; told: unknown } {
  const { record, id, type, bytes } = row
  const value = valueFor(row, i)
  const number = Number(value)
    .toString(16)
    .padStart(2 * Math.min(bytes[1], 4), '0')
  const text = type === 'date' || type === 'time' ? value.replaceAll(':', '') : value
  const content =
    type === 'numbers' ? Uint8Array.of(1 + i) : type === 'number' || type === 'pair' ? Buffer.from(number, 'hex') : Buffer.from(text)
  return { stored: joined(0x1c, record, id, u16(content.length), content), told: value }
}

test('each dataset of a built block is said by its field', async () => {
  const block = joined(...iptcDatasets.map((row, i) => built(row, i).stored))
  const fields = await everyField(jpegOf(segment(0xed, 'Photoshop 3.0\0', resource(0x0404, block)), frame(4, 3), scan))
  const differing = iptcDatasets.filter((row, i) => asTold(row, fields[row.field]) !== built(row, i).told)
  expect(differing.map((row) => [row.field, fields[row.field], row.type])).toEqual([])
})
