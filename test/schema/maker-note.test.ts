import { expect, test } from 'vitest'
import { describeBytes } from '../support/asking.ts'
import { noteBytes, tiffWithNote } from '../support/maker-note.ts'
import { tiffBytes, type Entry } from '../support/tiff.ts'

const selection =
  'exif { make makerNote { maker lensModel ownerName shutterCount focusDistance warnings tags(names: ["0x0009"]) { group id name value raw text } } }'
const camera = { make: 'Canon', model: 'Canon EOS 300D' }
const entries: readonly Entry[] = [
  { id: 6, type: 2, values: 'IMG:EOS 300D JPEG' },
  { id: 9, type: 2, values: 'An Owner' },
]

test('a maker note is part of what EXIF says', async () => {
  const { image, errors } = await describeBytes(
    tiffWithNote(camera, (offset) => noteBytes(offset, entries)),
    selection,
  )
  expect(errors).toEqual([])
  expect(image).toEqual({
    exif: {
      make: 'Canon',
      makerNote: {
        maker: 'Canon',
        lensModel: null,
        ownerName: 'An Owner',
        shutterCount: null,
        focusDistance: null,
        warnings: [],
        tags: [{ group: 'Canon', id: 9, name: 'OwnerName', value: 'An Owner', raw: 'An Owner', text: 'An Owner' }],
      },
    },
  })
})

test('without one the field is null', async () => {
  const { image, errors } = await describeBytes(tiffBytes([[{ id: 0x010f, type: 2, values: 'Canon' }]]), selection)
  expect([image, errors]).toEqual([{ exif: { make: 'Canon', makerNote: null } }, []])
})

test('a damaged one is an error of its own, and costs nothing else', async () => {
  const { image, errors } = await describeBytes(
    tiffWithNote(camera, () => new TextEncoder().encode('nothing that anybody would know')),
    selection,
  )
  expect(image).toEqual({ exif: { make: 'Canon', makerNote: null } })
  expect(errors.map(({ path, extensions }) => [path, extensions['code']])).toEqual([['imageInfo.exif.makerNote', 'MALFORMED']])
})
