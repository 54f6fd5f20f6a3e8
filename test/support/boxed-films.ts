import * as fc from 'fast-check'
import { expect } from 'vitest'
import { box, fullBox } from './boxes.ts'
import { bytes, u16, u32, zeros } from './bytes.ts'
import {
  type Built,
  colours,
  language,
  layouts,
  side,
  signs,
  type TestFilm,
  texts,
  toldColours,
  toldLanguage,
  upTo,
  utf8,
} from './films.ts'
import { data, itemList, keyed, mvhd, packed, sound, trak, userText, visual } from './movie.ts'

const turns = { 0: [1, 0, 0, 1], 90: [0, 1, -1, 0], 180: [-1, 0, 0, -1], 270: [0, -1, 1, 0] } as const

const pictures = fc.record({
  codec: fc.constantFrom(['avc1', 'h264'], ['mp4v', 'mpeg4'], ['s263', 'h263'], ['apch', 'prores']),
  width: side,
  height: side,
  samples: upTo(100_000),
  each: upTo(10_000),
  language,
  rotation: fc.constantFrom(0 as const, 90 as const, 180 as const, 270 as const),
  colours,
  shape: fc.tuple(side, side),
})
const tones = fc.record({
  codec: fc.constantFrom(['sowt', 'pcm_s16le'], ['alaw', 'pcm_alaw'], ['ulaw', 'pcm_mulaw']),
  channels: upTo(8),
  rate: side,
  language,
})

const pictureTrack = pictures.map(({ codec, width, height, samples, each, language, rotation, colours, shape }): Built => {
  const numbers = [colours.primaries, colours.transfer, colours.matrix].map(([number]) => u16(number))
  const colr = box('colr', 'nclx', ...numbers, colours.full ? 0x80 : 0)
  const entry = visual(codec[0], width, height, colr, box('pasp', ...shape.map(u32)))
  const written = trak({ handler: 'vide', entry, samples, each, language: packed(language), turn: turns[rotation] })
  const [duration, frameRate, pixelAspectRatio] = [(samples * each) / 1000, 1000 / each, shape[0] / shape[1]]
  const seen = { kind: 'VIDEO', codec: codec[1], width, height, rotation, frameRate: expect.closeTo(frameRate, 5), pixelAspectRatio }
  return { written, told: { ...seen, duration, language: toldLanguage(language), ...toldColours(colours) } }
})
const soundTrack = tones.map(({ codec, channels, rate, language }): Built => {
  const written = trak({ handler: 'soun', entry: sound(codec[0], channels, 16, rate), language: packed(language) })
  const heard = { kind: 'AUDIO', codec: codec[1], channels, sampleRate: rate, layout: layouts[channels] }
  return { written, told: { ...heard, language: toldLanguage(language) } }
})

/** A place by ten-thousandths of degrees and metres, as ISO 6709 writes it. */
const place = fc.tuple(fc.integer({ min: -90_0000, max: 90_0000 }), fc.integer({ min: -180_0000, max: 180_0000 }), fc.integer({ min: -999, max: 9999 })) // prettier-ignore
const signed = (number: number, digits: number, decimals: number) =>
  (number < 0 ? '-' : '+') + Math.abs(number).toFixed(decimals).padStart(digits, '0')

/** Films in boxes. */
export const boxedFilms: fc.Arbitrary<TestFilm> = fc
  .record({
    brands: fc.array(fc.stringMatching(/^[a-zA-Z0-9]{4}$/), { minLength: 1, maxLength: 5 }),
    version: fc.nat(0xffffffff),
    created: fc.integer({ min: 2_082_844_801, max: 0xffffffff }),
    duration: upTo(1e8),
    tracks: fc.array(fc.oneof(pictureTrack, soundTrack), { minLength: 1, maxLength: 4 }),
    keys: texts(/^com\.[a-z]{3,9}\.[a-z]{1,9}$/),
    title: signs,
    comment: fc.tuple(signs, language),
    place,
    chapters: fc.array(signs, { minLength: 1, maxLength: 5 }),
    behind: fc.boolean(),
  })
  .map(({ brands, version, created, duration, tracks, keys, title, comment, place: [north, east, up], chapters, behind }) => {
    const [latitude, longitude] = [north / 1e4, east / 1e4]
    const where = `${signed(latitude, 7, 4)}${signed(longitude, 8, 4)}${signed(up, 4, 0)}/`
    const values = Object.fromEntries([...keys, ['com.apple.quicktime.location.ISO6709', where] as const].map(([key, value]) => [key, data(1, utf8(value))])) // prettier-ignore
    const listed = chapters.map((title, i) => bytes(u32(0), u32(i * 1e7), Buffer.byteLength(title), utf8(title)))
    const user = box('udta', itemList(box('©nam', data(1, utf8(title)))), userText('©cmt', packed(comment[1]), utf8(comment[0])), fullBox('chpl', 0, 0, listed.length, ...listed)) // prettier-ignore
    const moov = box('moov', mvhd(duration, created), ...tracks.map(({ written }) => written), keyed(values), user)
    const file = bytes(box('ftyp', brands[0]!, u32(version), ...brands), ...(behind ? [box('mdat', zeros(50)), moov] : [moov, box('mdat')]))
    const told = {
      majorBrand: brands[0],
      minorVersion: version,
      compatibleBrands: brands,
      creationTime: new Date((created - 2_082_844_800) * 1000).toISOString().replace('.000Z', '.000000Z'),
      duration: duration / 1000,
      bitrate: Math.round((file.length * 8000) / duration),
      location: { latitude, longitude, altitude: up },
      streams: tracks.map(({ told }) => told),
      warnings: [],
    }
    const inLanguage = comment[1] === 'und' ? [] : [[`comment-${comment[1]}`, comment[0]]]
    const tags = [...keys, ['com.apple.quicktime.location.ISO6709', where], ['title', title], ['comment', comment[0]], ...inLanguage]
    return { name: '', file, told, tags, chapters: chapters.map((title, i) => ({ title, start: i, end: chapters[i + 1] === undefined ? duration / 1000 : i + 1 })) } // prettier-ignore
  })
