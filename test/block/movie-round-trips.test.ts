import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { movie } from '../../src/block/movie.ts'
import { Image } from '../../src/image.ts'
import { ImageError } from '../../src/error.ts'
import { memory } from '../../src/source/source.ts'
import { examine } from '../fuzz/examine.ts'
import { check } from '../support/sound.ts'
import { aviFilms } from '../support/avi-films.ts'
import { damaged } from '../support/block.ts'
import { boxedFilms } from '../support/boxed-films.ts'
import { matroskaFilms } from '../support/matroska-films.ts'
import { samples } from '../support/samples.ts'
import { blockOf, noBlocks } from '../support/source.ts'
import { asfFilms, flvFilms, oggFilms } from '../support/streamed-films.ts'

// What is written into a film that a test builds is what its decoder says.

describe.each([
  ['boxes', boxedFilms],
  ['Matroska', matroskaFilms],
  ['AVI', aviFilms],
  ['ASF', asfFilms],
  ['FLV', flvFilms],
  ['Ogg', oggFilms],
] as const)('a film in %s', (_, films) => {
  test('says what was written into it', async () => {
    await fc.assert(
      fc.asyncProperty(films, async ({ name, file, told, tags, chapters }) => {
        const found = await movie.decode({ ...blockOf('movie', file), name }, noBlocks())
        expect(found).toMatchObject(told)
        expect(found.tags.map(({ name, raw }) => [name, raw])).toEqual(expect.arrayContaining(tags.map((tag) => [...tag])))
        expect(await found.chapters()).toEqual(chapters)
      }),
    )
  })

  test('tells something or fails with an ImageError, whatever befalls it', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 })
    const kept = fc.double({ min: 0, max: 1, noNaN: true })
    await fc.assert(
      fc.asyncProperty(films, changes, kept, async ({ file }, changes, kept) => {
        await examine(damaged(file, changes))
        await examine(file.subarray(0, Math.ceil(kept * file.length)))
      }),
      { numRuns: 50 },
    )
  })
})

/** All that a film says, or the ImageError with which it fails. */
async function everything(file: Uint8Array): Promise<unknown> {
  try {
    const found = await new Image('', memory(file)).decode(movie)
    return found && [{ ...found }, await found.chapters(), await found.firstFix(), await found.timecode()]
  } catch (error) {
    if (error instanceof ImageError) return error.code
    throw error
  }
}

test.each(['MKV', 'WEBM', 'AVI', 'MPEGTS', 'M2TS', 'MPEGPS', 'MPEGVIDEO', 'FLV', 'ASF', 'OGV'] as const)(
  'a film in %s may break off anywhere',
  async (format) => {
    const whole = samples[format]
    for (let length = 0; length <= whole.length; length++) check(`${length} bytes`, await everything(whole.subarray(0, length)))
  },
)
