import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ImageError } from '../../../src/error.ts'
import { check } from '../../support/sound.ts'
import { bytes, u16, u16le, u32, u32le, zeros } from '../../support/bytes.ts'
import { decodeNote, noteBytes, tiffWithNote, type Base } from '../../support/maker-note.ts'
import { damaged } from '../../support/block.ts'
import type { Entry } from '../../support/tiff.ts'

// What is written into a maker note that a test builds is found in it by number, whatever the form of the note.

type Order = 'II' | 'MM'

const both: readonly Order[] = ['II', 'MM']

/** Each form of notes: who is said to have made the camera, what stands before the IFD, and what offsets count from. */
const forms: readonly (readonly [
  maker: string,
  make: string,
  header: string | ((order: Order) => string),
  base: Base,
  orders?: readonly Order[],
])[] = [
  ['Apple', 'Apple', (order) => `Apple iOS\0\0\x01${order}`, 0],
  ['Canon', 'Canon', '', 'tiff'],
  ['Casio', 'CASIO', '', 'tiff'],
  ['Casio', 'CASIO COMPUTER CO.,LTD', 'QVC\0\0\0', 'tiff'],
  ['Casio', 'CASIO COMPUTER CO.,LTD', 'DCI\0\0\0', 'tiff'],
  ['DJI', 'DJI', '', 'tiff'],
  ['FLIR', 'FLIR Systems', '', 'tiff'],
  ['FujiFilm', 'FUJIFILM', 'FUJIFILM\x0c\0\0\0', 0, ['II']],
  ['FujiFilm', 'GE', 'GENERALE\x0c\0\0\0', 0, ['II']],
  ['GE', 'GEDSC', 'GE\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0', 'tiff'],
  ['JVC', 'JVC', 'JVC ', 'tiff'],
  ['Minolta', 'Minolta Co., Ltd.', '', 'tiff'],
  ['Motorola', 'Motorola', 'MOT\0\x01\x01\x01\x01', 0],
  ['Nikon', 'NIKON', 'Nikon\0\x01\0', 'tiff'],
  ['Nikon', 'NIKON CORPORATION', '', 'tiff'],
  ['Nikon', 'NIKON CORPORATION', (order) => `Nikon\0\x02\x10\0\0${order === 'II' ? 'II*\0\x08\0\0\0' : 'MM\0*\0\0\0\x08'}`, 10],
  ['Nintendo', 'Nintendo', '', 'tiff'],
  ['Olympus', 'OLYMPUS OPTICAL CO.,LTD', 'OLYMP\0\x01\0', 'tiff'],
  ['Olympus', 'OLYMPUS', (order) => `OLYMPUS\0${order}\x03\0`, 0],
  ['Olympus', 'OM Digital Solutions', (order) => `OM SYSTEM\0\0\0${order}\x04\0`, 0],
  ['Olympus', 'SONY', 'SONY PI\0\0\0\0\0', 'tiff'],
  ['Panasonic', 'Panasonic', 'Panasonic\0\0\0', 'tiff'],
  ['Panasonic', 'Leica Camera AG', 'LEICA\0\0\0', 0],
  ['Panasonic', 'LEICA', 'LEICA\0\0\0', 'tiff'],
  ['Panasonic', 'Leica Camera AG', 'LEICA\0\x01\0', 0],
  ['Panasonic', 'Leica Camera AG', 'LEICA\0\x02\0', 0],
  ['Panasonic', 'Leica Camera AG', 'LEICA\0\x02\xff', 0],
  ['Panasonic', 'Leica Camera AG', 'LEICA0\x03\0', 0],
  ['Pentax', 'PENTAX Corporation', (order) => `AOC\0${order}`, 'tiff'],
  ['Pentax', 'PENTAX', (order) => `PENTAX \0${order}`, 0],
  ['Pentax', 'PENTAX', 'S1\0\0\0\0\0\0', 0],
  ['Pentax', 'RICOH IMAGING COMPANY, LTD.', (order) => `RICOH\0${order}`, 0],
  ['Pentax', 'Asahi Optical Co.,Ltd.', '', 'tiff'],
  ['Ricoh', 'Maker', (order) => `RICOH\0${order}`, 0],
  ['Ricoh', 'RICOH', 'Ricoh\0\0\0', 'tiff'],
  ['Samsung', 'SAMSUNG', '', 0],
  ['Sanyo', 'SANYO Electric Co.,Ltd.', 'SANYO\0\x01\0', 'tiff'],
  ['Sigma', 'SIGMA', 'SIGMA\0\0\0\x01\0', 'tiff'],
  ['Sigma', 'SIGMA', 'FOVEON\0\0\x01\0', 'tiff'],
  ['Sony', 'SONY', 'SONY DSC \0\0\0', 'tiff'],
  ['Sony', 'Sony Ericsson', 'SEMC MS\0\0\0\0\0\0\0\0\0\0\0\0\0', 'tiff'],
  ['Sony', 'SONY', '', 'tiff'],
  ['MakerUnknown', 'Nobody', '', 'tiff'],
]

interface Written {
  readonly entry: Omit<Entry, 'id'>
  readonly value: unknown
  readonly raw?: string
}

const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 6 })
const told = (numbers: readonly number[]) => (numbers.length === 1 ? numbers[0] : numbers)
const numbers = (type: number, one: fc.Arbitrary<number>) =>
  list(one).map((values): Written => ({ entry: { type, values }, value: told(values), raw: values.map(String).join(' ') }))
const integers = (type: number, min: number, max: number) => numbers(type, fc.integer({ min, max }))
const rationals = (type: number, min: number, max: number) =>
  list(fc.tuple(fc.integer({ min, max }), fc.integer({ min: 1, max }))).map((values): Written => {
    const raw = values.map(([above, below]) => `${above}/${below}`).join(' ')
    return { entry: { type, values }, value: told(values.map(([above, below]) => above / below)), raw }
  })

const text = fc.stringMatching(/^[!-~](?:[ -~]{0,60}[!-~])?$/)
/** Bytes that nobody takes for a text. */
const opaque = fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => bytes.with(0, 0x80 | bytes[0]!))

/** A value of each type of entries, and how it is told where nobody knows what it is. [TIFF6 2] */
const value = fc.oneof(
  integers(1, 0, 0xff),
  text.map((text): Written => ({ entry: { type: 2, values: text }, value: text, raw: text })),
  integers(3, 0, 0xffff),
  integers(4, 0, 0xffffffff),
  rationals(5, 0, 0xffffffff),
  integers(6, -0x80, 0x7f),
  opaque.map((values): Written => ({ entry: { type: 7, values }, value: Buffer.from(values).toString('base64'), raw: values.join(' ') })),
  integers(8, -0x8000, 0x7fff),
  integers(9, -0x80000000, 0x7fffffff),
  rationals(10, -0x80000000, 0x7fffffff),
  numbers(
    11,
    fc.float({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  ),
  numbers(
    12,
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  ),
)

/** Numbers that no table has. */
const number = fc.integer({ min: 0xc000, max: 0xefff })
const entries = fc
  .uniqueArray(fc.tuple(number, value), { selector: ([id]) => id, minLength: 1, maxLength: 12 })
  .map((found) => found.sort(([one], [other]) => one - other))

const cases = forms.map(([maker, make, header, base, orders = both]) => {
  const note = fc
    .record({ order: fc.constantFrom(...orders), outer: fc.constantFrom(...both), entries })
    .map(({ order, outer, entries }) => {
      const layout = { header: typeof header === 'string' ? header : header(order), order, base }
      const stored = entries.map(([id, { entry }]): Entry => ({ id, ...entry }))
      return { entries, tiff: tiffWithNote({ make }, (offset) => noteBytes(offset, stored, layout), outer) }
    })
  return [`${maker} ${typeof header === 'string' ? header : header('II')}`.replaceAll('\0', '.'), { maker, make, note }] as const
})

test.each(cases)('entries of a note of %s are found by number, with their values', async (_, { maker, make, note }) => {
  await fc.assert(
    fc.asyncProperty(note, async ({ entries, tiff }) => {
      const found = await decodeNote(tiff, { make })
      expect(found.maker).toBe(maker)
      expect(found.warnings).toEqual([])
      expect(found.tags.map(({ id, value, raw }) => ({ id, value, raw }))).toEqual(
        entries.map(([id, { value, raw }]) => ({ id, value, raw })),
      )
    }),
    { numRuns: 40 },
  )
})

test('a note tells something or fails with an ImageError, whatever befalls it', async () => {
  const any = fc.oneof(...cases.map(([, { make, note }]) => note.map(({ tiff }) => ({ make, tiff }))))
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 })
  const kept = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }))
  await fc.assert(
    fc.asyncProperty(any, changes, kept, async ({ make, tiff }, changes, kept) => {
      const changed = damaged(tiff, changes).subarray(0, Math.ceil(kept * tiff.length))
      try {
        const { tags, warnings } = await decodeNote(changed, { make })
        check(make, [warnings, tags.map(({ name, value, raw, text }) => [name, value, raw, text])])
      } catch (error) {
        if (!(error instanceof Error && error.message === 'The structure has no maker note')) expect(error).toBeInstanceOf(ImageError)
      }
    }),
    { numRuns: 200 },
  )
})

/** Values in a directory of Phase One's: texts, words, numbers with their sign, and bytes, each with the number of its type. */
const phaseOneValue = (order: Order) => {
  const [word, long] = order === 'II' ? [u16le, u32le] : [u16, u32]
  const stored = <T>(type: number, one: fc.Arbitrary<T>, bytesOf: (value: T) => Uint8Array, told: (value: T) => unknown) =>
    one.map((value) => ({ type, bytes: bytesOf(value), value: told(value) }))
  return fc.oneof(
    stored(1, text, (said) => bytes(said, 0), (said) => said), // prettier-ignore
    stored(2, list(fc.nat(0xffff)), (all) => bytes(...all.map(word)), told),
    stored(4, list(fc.integer({ min: -0x80000000, max: 0x7fffffff })), (all) => bytes(...all.map((one) => long(one >>> 0))), told),
    stored(9, opaque, (all) => all, (all) => Buffer.from(all).toString('base64')), // prettier-ignore
  )
}

test.each(both)('entries of a directory of Phase One, %s, are found by number, with their values', async (order) => {
  const long = order === 'II' ? u32le : u32
  const found = fc.uniqueArray(fc.tuple(number, phaseOneValue(order)), { selector: ([id]) => id, minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(found, async (entries) => {
      const far = entries.map(([, { bytes }]) => (bytes.length > 4 ? bytes : zeros(0)))
      const places = far.map((_, i) => 12 + far.slice(0, i).reduce((sum, { length }) => sum + length, 0))
      const listed = entries.map(([id, { type, bytes: value }], i) => {
        const place = value.length > 4 ? long(places[i]!) : bytes(value, zeros(4 - value.length))
        return bytes(long(id), long(type), long(value.length), place)
      })
      const values = bytes(...far)
      const mark = order === 'II' ? 'IIIICwaR' : 'MMMMRawC'
      const made = bytes(mark, long(12 + values.length), values, long(entries.length), zeros(4), ...listed)
      const note = await decodeNote(tiffWithNote({ make: 'Phase One' }, () => made))
      expect([note.maker, note.warnings]).toEqual(['PhaseOne', []])
      expect(note.tags.map(({ id, value }) => [id, value])).toEqual(entries.map(([id, { value }]) => [id, value]))
    }),
  )
})
