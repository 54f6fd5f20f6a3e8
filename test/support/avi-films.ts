import * as fc from 'fast-check'
import { expect } from 'vitest'
import { aviOf, avih, bitmapFormat, list, strh, waveFormat } from './avi.ts'
import { type Built, layouts, side, signs, type TestFilm, texts, upTo, utf8 } from './films.ts'
import { riffChunk } from './webp.ts'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

const aviPictures = fc
  .record({
    codec: fc.constantFrom(['MJPG', 'mjpeg'], ['XVID', 'mpeg4'], ['H264', 'h264']),
    width: side,
    height: side,
    scale: upTo(1001),
    rate: upTo(60_000),
    frames: upTo(1e6),
  })
  .map(({ codec, width, height, scale, rate, frames }): Built => {
    const written = list('strl', strh('vids', codec[0], scale, rate, frames), bitmapFormat(codec[0], width, height))
    const duration = expect.closeTo((frames * scale) / rate, 5)
    return { written, told: { kind: 'VIDEO', codec: codec[1], codecTag: codec[0], width, height, frameRate: rate / scale, duration } }
  })
const aviSound = fc
  .record({ bits: fc.constantFrom(8, 16, 24, 32), channels: upTo(8), rate: upTo(192_000), length: upTo(1e6) })
  .map(({ bits, channels, rate, length }): Built => {
    const written = list('strl', strh('auds', '\0\0\0\0', 1, rate, length), waveFormat(1, channels, rate, bits))
    const heard = { kind: 'AUDIO', codec: bits === 8 ? 'pcm_u8' : `pcm_s${bits}le`, channels, sampleRate: rate, layout: layouts[channels] }
    return { written, told: { ...heard, bitrate: bits * channels * rate, duration: length / rate } }
  })

/** Films of AVI. */
export const aviFilms: fc.Arbitrary<TestFilm> = fc
  .record({
    pictures: aviPictures,
    sounds: fc.array(aviSound, { maxLength: 3 }),
    title: signs,
    texts: texts(/^I[X-Z]{3}$/),
    windows: fc.stringMatching(/^[A-Za-z]{1,9} [À-ÿ]{1,9}$/),
    shot: fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    behind: fc.boolean(),
  })
  .map(({ pictures, sounds, title, texts, windows, shot, behind }) => {
    const [day, month, year, time] = [shot.getUTCDate(), shot.getUTCMonth(), shot.getUTCFullYear(), shot.toISOString().slice(11, 19)]
    const written = riffChunk('IDIT', `Mon ${MONTHS[month]} ${String(day).padStart(2, '0')} ${time} ${year}\n\0`)
    const head = list('hdrl', avih(40_000, 1, 4, 3), pictures.written, ...sounds.map(({ written }) => written), written)
    const entries = [['INAM', utf8(title)], ...texts.map(([id, text]) => [id, utf8(text)] as const), ['iwin', windows]] as const
    const said = list('INFO', ...entries.map(([id, text]) => riffChunk(id, `${text}\0`)))
    const film = list('movi', riffChunk('00dc', 'picture'))
    const instant = `${shot.toISOString().slice(0, 19)}Z`
    const told = { creationTime: instant, streams: [pictures, ...sounds].map(({ told }) => told), warnings: [] }
    const tags = [['creation_time', instant.replace('T', ' ').slice(0, 19)], ['title', title], ...texts, ['iwin', windows]]
    return { name: 'avi', file: aviOf(head, ...(behind ? [film, said] : [said, film])), told, tags, chapters: [] }
  })
