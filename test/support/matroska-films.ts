import * as fc from 'fast-check'
import { expect } from 'vitest'
import { bytes } from './bytes.ts'
import {
  type Built,
  colours,
  cornered,
  language,
  side,
  signs,
  type TestFilm,
  texts,
  toldColours,
  toldLanguage,
  upTo,
  utf8,
} from './films.ts'
import * as matroska from './matroska.ts'

const mkvPictures = fc.record({
  codec: fc.constantFrom(['V_VP8', 'vp8'], ['V_VP9', 'vp9'], ['V_FFV1', 'ffv1'], ['V_MJPEG', 'mjpeg']),
  width: side,
  height: side,
  each: fc.integer({ min: 1e6, max: 2e9 }),
  language,
  rotation: fc.constantFrom(0, 90, 180, 270),
  colours,
  shape: fc.tuple(upTo(9), upTo(9)),
})
const { element, uint, float } = matroska

const mkvPictureTrack = mkvPictures.map(({ codec, width, height, each, language, rotation, colours, shape: [x, y] }): Built => {
  const [primaries, transfer, matrix] = [colours.primaries, colours.transfer, colours.matrix].map(([number]) => number)
  const colour = element(0x55b0, uint(0x55bb, primaries!), uint(0x55ba, transfer!), uint(0x55b1, matrix!), uint(0x55b9, colours.full ? 2 : 1)) // prettier-ignore
  const roll = element(0x7670, float(0x7675, rotation === 270 ? 90 : -rotation))
  const video = element(0xe0, uint(0xb0, width), uint(0xba, height), uint(0x54b0, width * x), uint(0x54ba, height * y), colour, roll)
  const written = element(0xae, uint(0xd7, 1), uint(0x83, 1), uint(0x23e383, each), element(0x22b59c, language), element(0x86, codec[0]), video) // prettier-ignore
  const seen = {
    kind: 'VIDEO',
    codec: codec[1],
    width,
    height,
    rotation,
    frameRate: 1e9 / each,
    pixelAspectRatio: expect.closeTo(x / y, 5),
  }
  return { written, told: { ...seen, language: toldLanguage(language), ...toldColours(colours) } }
})
const mkvSoundTrack = fc
  .record({
    codec: fc.constantFrom(['A_FLAC', 'flac'], ['A_VORBIS', 'vorbis'], ['A_MPEG/L3', 'mp3']),
    channels: upTo(8),
    rate: upTo(400_000),
  })
  .map(({ codec, channels, rate }): Built => {
    const told = { kind: 'AUDIO', codec: codec[1], channels, sampleRate: rate, layout: cornered(codec[1], channels), language: 'eng' }
    return { written: matroska.audioTrack(codec[0], rate, channels), told }
  })

/** Films of Matroska. */
export const matroskaFilms: fc.Arbitrary<TestFilm> = fc
  .record({
    docType: fc.constantFrom('matroska', 'webm'),
    duration: upTo(1e9),
    title: signs,
    writer: signs,
    tracks: fc.array(fc.oneof(mkvPictureTrack, mkvSoundTrack), { minLength: 1, maxLength: 4 }),
    tags: texts(/^X[A-Z]{2,9}$/),
    chapters: fc.array(signs, { minLength: 1, maxLength: 5 }),
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    live: fc.boolean(),
  })
  .map(({ docType, duration, title, writer, tracks, tags, chapters, order, live }) => {
    const parts = [
      matroska.info(float(0x4489, duration), element(0x7ba9, utf8(title)), element(0x4d80, utf8(writer))),
      matroska.tracks(...tracks.map(({ written }) => written)),
      matroska.tags(matroska.tagged(bytes(), ...tags.map(([name, value]) => matroska.simpleTag(name, utf8(value))))),
      matroska.chapters(...chapters.map((title, i) => matroska.chapter(i, i + 1, utf8(title)))),
    ]
    const segment = (live ? matroska.unknownLength : element)(0x18538067, ...order.map((i) => parts[i]!))
    const told = { duration: duration / 1000, streams: tracks.map(({ told }) => told), warnings: [] }
    const all = [['title', title], ['encoder', writer], ...tags]
    const parted = chapters.map((title, i) => ({ title, start: i, end: i + 1 }))
    return { name: 'matroska', file: bytes(matroska.ebml(docType), segment), told, tags: all, chapters: parted }
  })
