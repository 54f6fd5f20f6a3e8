import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layersOf } from '../../src/embedded/layers.ts'
import { ImageError } from '../../src/error.ts'
import { Image } from '../../src/image.ts'
import { memory } from '../../src/source/source.ts'
import { describeBytes } from '../support/asking.ts'
import { damaged } from '../support/block.ts'
import { inTime } from '../support/in-time.ts'
import { jpegSample } from '../support/jpeg.ts'
import { layerSection, type WrittenLayer } from '../support/layers.ts'
import { psdOf } from '../support/stills.ts'
import { check } from '../support/sound.ts'

const written: readonly WrittenLayer[] = [
  { name: 'Background' },
  { name: '</Layer group>', section: 3 },
  { name: 'Blätter 葉', bounds: [-1 >>> 0, 2, 30, 40], opacity: 51, hidden: true },
  { name: 'Group', section: 1 },
]
const document = (layers: Uint8Array, version = 1) => psdOf(version, 3, 8, 3, new Uint8Array(), new Uint8Array(), layers)
const namesOf = async (file: Uint8Array) => (await layersOf(new Image('', memory(file))))?.map(({ name }) => name)

describe('the layers of a document', () => {
  test('have names, bounds and how they are shown', async () => {
    const selection = 'layers { name isGroup visible opacity blendMode left top right bottom }'
    const { image, errors } = await describeBytes(document(layerSection(written)), selection)
    expect(errors).toEqual([])
    const plain = { isGroup: false, visible: true, opacity: 1, blendMode: 'norm', left: 0, top: 0, right: 4, bottom: 3 }
    expect(image).toEqual({
      layers: [
        { ...plain, name: 'Background' },
        { ...plain, name: 'Blätter 葉', visible: false, opacity: 0.2, left: 2, top: -1, right: 40, bottom: 30 },
        { ...plain, name: 'Group', isGroup: true },
      ],
    })
  })

  test.each([
    ['of 16 bits', document(layerSection(written, { key: 'Lr16' }))],
    ['that is large', document(layerSection(written, { large: true }), 2)],
    ['that is large, of 32 bits', document(layerSection(written, { large: true, key: 'Lr32' }), 2)],
  ])('are found in one %s', async (_, file) => {
    expect(await namesOf(file)).toEqual(['Background', 'Blätter 葉', 'Group'])
  })

  test('are none where there is but a background, and null in other formats', async () => {
    expect(await namesOf(document(new Uint8Array(4)))).toEqual([])
    expect(await namesOf(jpegSample)).toBeUndefined()
  })

  test('are read as they are written', async () => {
    const names = fc.array(
      fc.string({ unit: 'grapheme', maxLength: 40 }).map((name) => name.replace(/\0+$/, '')),
      { maxLength: 8 },
    )
    await fc.assert(
      fc.asyncProperty(names, fc.boolean(), async (names, large) => {
        const section = layerSection(names.map((name) => ({ name })), { large }) // prettier-ignore
        expect(await namesOf(document(section, large ? 2 : 1))).toEqual(names)
      }),
    )
  })

  test('may have names of zeros and little else, in time', async () => {
    const names = Array.from({ length: 500 }, () => `${'\0'.repeat(4_000)}x`)
    expect(await inTime(2_000, () => namesOf(document(layerSection(names.map((name) => ({ name }))))))).toEqual(names)
  })

  test('are sound or refused with an ImageError where they are damaged', async () => {
    const file = document(layerSection(written))
    const forgiving = async (bytes: Uint8Array) => {
      try {
        check('layers', await namesOf(bytes))
      } catch (error) {
        expect(error).toBeInstanceOf(ImageError)
      }
    }
    for (let length = 26; length < file.length; length++) await forgiving(file.subarray(0, length))
    const changes = fc.array(fc.tuple(fc.integer({ min: 30, max: file.length - 1 }), fc.nat(255)), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(changes, (changes) => forgiving(damaged(file, changes))),
      { numRuns: 400 },
    )
  })
})
