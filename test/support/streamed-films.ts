import * as fc from 'fast-check'
import { expect } from 'vitest'
import { asfObject, asfOf, asfPictures, asfSound, contentDescription, extendedDescription, extension, fileProperties } from './asf.ts'
import { bytes, u16le, u32le, wide } from './bytes.ts'
import { cornered, layouts, side, signs, type TestFilm, texts, upTo, utf8 } from './films.ts'
import { amfDate, amfMap, amfNumber, amfText, flvOf, flvPacket } from './flv.ts'
import { comments, firstPage, oggPage, theoraHead, vorbisHead } from './ogg.ts'

/** Films of ASF. */
export const asfFilms: fc.Arbitrary<TestFilm> = fc
  .record({
    seconds: upTo(100_000),
    codec: fc.constantFrom(['WMV2', 'wmv2'], ['WMV3', 'wmv3'], ['MP43', 'msmpeg4v3']),
    width: side,
    height: side,
    interval: upTo(10_000_000),
    language: fc.constantFrom(['de-DE', 'ger'], ['fr', 'fre'], ['en-US', 'eng']),
    channels: upTo(8),
    rate: upTo(192_000),
    title: signs,
    author: signs,
    entries: texts(/^X[a-z]{2,9}$/),
    numbers: fc.tuple(fc.boolean(), fc.nat(0xffffffff), fc.nat(0xffff)),
  })
  .map(({ seconds, codec, width, height, interval, language, channels, rate, title, author, entries, numbers: [flag, long, word] }) => {
    const extended = extendedDescription({
      ...Object.fromEntries(entries.map(([name, value]) => [name, [0, wide(value)] as const])),
      Flag: [2, u32le(Number(flag))],
      Long: [3, u32le(long)],
      Word: [5, u16le(word)],
    })
    const described = [contentDescription(title, author, '', '', ''), extended, extension(interval, language[0])]
    const pictures = { kind: 'VIDEO', codec: codec[1], codecTag: codec[0], width, height, frameRate: expect.closeTo(1e7 / interval, 4) }
    const sound = { kind: 'AUDIO', codec: 'wmav2', channels, sampleRate: rate, layout: layouts[channels] }
    return {
      name: 'asf',
      file: bytes(
        asfOf(fileProperties(seconds), asfPictures(codec[0], width, height), asfSound(0x161, channels, rate), ...described),
        asfObject('3626b2758e66cf11a6d900aa0062ce6c', 'packets'),
      ),
      told: { duration: seconds, streams: [{ ...pictures, language: language[1], bitrate: 64_000 }, sound], warnings: [] },
      tags: [['title', title], ['artist', author], ...entries, ['Flag', `${Number(flag)}`], ['Long', `${long}`], ['Word', `${word}`]],
      chapters: [],
    }
  })

const RATES = [5512, 11_025, 22_050, 44_100]

/** Films of FLV. */
export const flvFilms: fc.Arbitrary<TestFilm> = fc
  .record({
    duration: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
    frameRate: fc.double({ min: 0.1, max: 240, noNaN: true }),
    codec: fc.constantFrom(['av01', 'av1'], ['vp09', 'vp9'], ['hvc1', 'hevc']),
    width: side,
    height: side,
    rate: fc.nat(3),
    channels: upTo(2),
    entries: texts(/^x[a-z]{2,9}$/),
    flag: fc.boolean(),
    number: fc.nat(0xffffffff),
    made: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
  })
  .map(({ duration, frameRate, codec, width, height, rate, channels, entries, flag, number, made }) => {
    const script = amfMap({
      ...Object.fromEntries(entries.map(([name, value]) => [name, amfText(utf8(value))])),
      duration: amfNumber(duration),
      width: amfNumber(width),
      height: amfNumber(height),
      framerate: amfNumber(frameRate),
      flag: bytes(1, Number(flag)),
      number: amfNumber(number),
      made: amfDate(made.getTime()),
    })
    const pictures = { kind: 'VIDEO', codec: codec[1], width, height, frameRate }
    const sound = { kind: 'AUDIO', codec: 'mp3', channels, sampleRate: RATES[rate], layout: layouts[channels] }
    return {
      name: 'flv',
      file: flvOf(
        flvPacket(18, 0, amfText('onMetaData'), script),
        flvPacket(9, 0, 0x90, codec[0], 'picture'),
        flvPacket(8, 0, 0x22 | (rate << 2) | (channels - 1), 'sound'),
      ),
      told: { duration, streams: [pictures, sound], warnings: [] },
      tags: [...entries, ['flag', `${flag}`], ['number', `${number}`], ['made', made.toISOString().replace('Z', '000Z')]],
      chapters: [],
    }
  })

/** Films of Ogg. */
export const oggFilms: fc.Arbitrary<TestFilm> = fc
  .record({
    width: upTo(0xfffff),
    height: upTo(0xfffff),
    channels: upTo(8),
    rate: upTo(192_000),
    whole: fc.nat(100_000),
    since: upTo(63),
    samples: upTo(1e9),
    language: fc.constantFrom('deu', 'fra', 'und'),
    entries: texts(/^X[A-Z]{2,9}$/),
  })
  .map(({ width, height, channels, rate, whole, since, samples, language, entries }) => {
    const duration = (whole + since) / 25
    const pictures = { kind: 'VIDEO', codec: 'theora', width, height, frameRate: 25, pixelAspectRatio: 4 / 3, duration }
    const sound = {
      kind: 'AUDIO',
      codec: 'vorbis',
      channels,
      sampleRate: rate,
      layout: cornered('vorbis', channels),
      duration: samples / rate,
    }
    return {
      name: 'ogg',
      file: bytes(
        firstPage(1, theoraHead(width, height)),
        firstPage(2, vorbisHead(channels, rate)),
        oggPage(0, 1, 0, comments('\x81theora', ...entries.map(([name, value]) => `${name}=${value}`))),
        oggPage(0, 2, 0, comments('\x03vorbis', `LANGUAGE=${language}`)),
        oggPage(0, 1, 1 << 6, bytes('first picture')),
        oggPage(0, 1, (whole << 6) | since, bytes('picture')),
        oggPage(4, 2, samples, bytes('sound')),
      ),
      told: {
        duration: Math.max(duration, samples / rate),
        streams: [pictures, { ...sound, language: language === 'und' ? null : language }],
        warnings: [],
      },
      tags: [...entries, ['LANGUAGE', language]],
      chapters: [],
    }
  })
