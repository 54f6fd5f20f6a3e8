import { expect, test } from 'vitest'
import { describeBytes } from '../support/asking.ts'
import { changed } from '../support/exiftool.ts'
import { frame, jpegOf, scan } from '../support/jpeg.ts'
import { chunk, iend, idat, ihdr, pngOf } from '../support/png.ts'
import { installed } from '../support/tool.ts'

const TEXT =
  'a lake\nNegative prompt: people\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 4294967295, Size: 64x48, __proto__: x, then: y, Schedule type: Karras, Model hash: 6ce0161689, Model: dream, Denoising strength: 0.35, Version: v1.9.3'
const SELECTION =
  'generation { tool toolVersion prompt negativePrompt steps sampler scheduler cfgScale seed width height model modelHash denoisingStrength settings raw }'
const TOLD = {
  tool: 'AUTOMATIC1111',
  prompt: 'a lake',
  negativePrompt: 'people',
  steps: 20,
  sampler: 'Euler a',
  cfgScale: 7,
  seed: '4294967295',
  width: 64,
  height: 48,
  toolVersion: 'v1.9.3',
  scheduler: 'Karras',
  model: 'dream',
  modelHash: '6ce0161689',
  denoisingStrength: 0.35,
  settings: JSON.parse(
    '{"Steps":"20","Sampler":"Euler a","CFG scale":"7","Seed":"4294967295","Size":"64x48","__proto__":"x","then":"y","Schedule type":"Karras","Model hash":"6ce0161689","Model":"dream","Denoising strength":"0.35","Version":"v1.9.3"}',
  ) as object,
  raw: TEXT,
}

test('generation is read from the texts of a PNG', async () => {
  const { image, errors } = await describeBytes(pngOf(ihdr(4, 3), chunk('tEXt', `parameters\0${TEXT}`), idat(), iend), SELECTION)
  expect(errors).toEqual([])
  expect(image).toEqual({ generation: TOLD })
})

test('generation is null where nothing says so', async () => {
  const { image, errors } = await describeBytes(pngOf(ihdr(4, 3), chunk('tEXt', 'Title\0Lake'), idat(), iend), 'generation { tool }')
  expect([image, errors]).toEqual([{ generation: null }, []])
})

test.skipIf(!installed('exiftool', '-ver'))('generation is read from the comment that exiftool wrote into EXIF', async () => {
  const file = changed(jpegOf(frame(4, 3), scan), 'jpg', `-UserComment=${TEXT.replaceAll('\n', '&#xa;')}`, '-E')
  const { image, errors } = await describeBytes(file, SELECTION)
  expect(errors).toEqual([])
  expect(image).toEqual({ generation: TOLD })
})
