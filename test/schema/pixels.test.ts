import { createHash } from 'node:crypto'
import { graphql } from 'graphql'
import { afterAll, describe, expect, test } from 'vitest'
import { createContext } from '../../src/context.ts'
import { schema } from '../../src/schema/index.ts'
import { openSources } from '../../src/source/open.ts'
import { flat, jpegOf } from '../pixels/scene.ts'

const sources = openSources({ maxPixels: 10_000, maxBytes: 100_000 })
afterAll(() => sources.close())

async function ask(bytes: Buffer, selection: string) {
  const context = createContext(sources)
  const source = `query ($url: URL!) { imageInfo(url: $url) ${selection} }`
  const variableValues = { url: `data:image/png;base64,${bytes.toString('base64')}` }
  const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue: context })
  await context.dispose()
  const { imageInfo } = (data ?? {}) as { imageInfo?: Record<string, Record<string, unknown> | null> | null }
  return { imageInfo, errors: errors.map(({ message, extensions }) => ({ message, code: extensions['code'] })) }
}

test('every field of the pixels is answered', async () => {
  const color = '{ red green blue alpha hex }'
  const { imageInfo, errors } = await ask(
    await jpegOf(100, 80),
    `{ pixels {
      averageColor ${color} averageHue palette(colors: 3) { color ${color} share } blurHash thumbHash perceptualHash
      dominantColors(buildMissing: true) { vibrant ${color} lightVibrant { hex } darkVibrant { hex } muted { hex } lightMuted { hex } darkMuted { hex } }
      hasTransparency placeholder entropy sharpness
    } }`,
  )
  expect(errors).toEqual([])
  expect(imageInfo?.['pixels']).toMatchObject({
    averageColor: { alpha: 255, hex: expect.stringMatching(/^#[0-9a-f]{6}$/) },
    averageHue: expect.stringMatching(/^0x[0-9a-f]{6}$/),
    palette: [{ share: expect.any(Number) }, {}, {}],
    blurHash: expect.stringMatching(/^.{28}$/),
    thumbHash: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
    perceptualHash: expect.stringMatching(/^[0-9a-f]{16}$/),
    dominantColors: { darkMuted: { hex: expect.any(String) } },
    hasTransparency: false,
    placeholder: expect.stringMatching(/^data:image\/webp;base64,/),
    entropy: expect.any(Number),
    sharpness: expect.any(Number),
  })
})

describe('digests', () => {
  test.each(['MD5', 'SHA1', 'SHA256', 'SHA512'])('%s is that of the file', async (algorithm) => {
    const bytes = await flat()
    const { imageInfo } = await ask(bytes, `{ digest(algorithm: ${algorithm}) }`)
    expect(imageInfo).toEqual({ digest: createHash(algorithm.toLowerCase()).update(bytes).digest('hex') })
  })

  test('are SHA-256 where nothing else is said', async () => {
    const bytes = await flat()
    expect((await ask(bytes, '{ digest }')).imageInfo).toEqual({ digest: createHash('sha256').update(bytes).digest('hex') })
  })
})

describe('is refused with LIMIT_EXCEEDED', () => {
  test.each([
    ['palette(colors: 1) { share }', '"colors" is 1, but must be from 2 to 256'],
    ['palette(colors: 257) { share }', '"colors" is 257, but must be from 2 to 256'],
    ['blurHash(x: 10)', '"x" is 10, but must be from 1 to 9'],
    ['blurHash(y: 0)', '"y" is 0, but must be from 1 to 9'],
    ['placeholder(width: 65)', '"width" is 65, but must be from 1 to 64'],
  ])('%s', async (field, message) => {
    const { imageInfo, errors } = await ask(await flat(), `{ width pixels { ${field} } }`)
    expect(errors).toEqual([{ message, code: 'LIMIT_EXCEEDED' }])
    expect(imageInfo).toEqual({ width: 8, pixels: null })
  })

  test('a page below 0, a second below 0', async () => {
    for (const argument of ['page: -1', 'second: -0.5']) {
      const { imageInfo, errors } = await ask(await flat(), `{ width pixels(${argument}) { entropy } }`)
      expect(errors).toMatchObject([{ code: 'LIMIT_EXCEEDED' }])
      expect(imageInfo).toEqual({ width: 8, pixels: null })
    }
  })

  test('a picture of more pixels than the settings allow', async () => {
    const { imageInfo, errors } = await ask(await flat(200, 100), '{ width pixels { entropy averageHue } }')
    expect(errors[0]).toEqual({ message: 'The picture has 200 × 100 pixels, more than the 10000 that are decoded', code: 'LIMIT_EXCEEDED' })
    expect(imageInfo).toEqual({ width: 200, pixels: null })
  })
})
