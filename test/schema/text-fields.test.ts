import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { describeBytes } from '../support/asking.ts'
import { written } from '../support/exiftool.ts'
import { frame, jpegOf, scan } from '../support/jpeg.ts'
import { installed } from '../support/tool.ts'

const picture = sharp({ create: { width: 8, height: 6, channels: 3, background: '#345' } })

describe.skipIf(!installed('exiftool', '-ver'))('what exiftool writes', () => {
  test('into a PNG is said under its keywords and languages', async () => {
    const values = [
      ['PNG:Title', 'Lake'],
      ['PNG:Title-de', 'Größe'],
      ['PNG:Author', 'Ann'],
      ['PNG:Description-fr-CA', 'Un été'],
      ['PNG:Copyright', '© Ann'],
    ] as const
    const { bytes } = written(new Uint8Array(await picture.clone().png().toBuffer()), 'png', values, ['PNG'])
    const { image, errors } = await describeBytes(bytes, 'text { keyword language value }')
    expect(errors).toEqual([])
    expect(image!.text).toHaveLength(values.length)
    expect(image!.text).toEqual(
      expect.arrayContaining(
        values.map(([tag, value]) => {
          const [, keyword, language = null] = /^PNG:(\w+)(?:-(.*))?$/.exec(tag)!
          return { keyword, language, value }
        }),
      ),
    )
  })

  test.each([
    ['jpg', async () => jpegOf(frame(4, 3), scan)],
    ['gif', async () => new Uint8Array(await picture.clone().gif().toBuffer())],
  ] as const)('as a comment into a %s is said as such', async (ending, made) => {
    const { bytes } = written(await made(), ending, [['Comment', 'Größe of a lake']], ['File'])
    const { image, errors } = await describeBytes(bytes, 'text { keyword language value }')
    expect(errors).toEqual([])
    expect(image!.text).toEqual([{ keyword: 'Comment', language: null, value: 'Größe of a lake' }])
  })
})
