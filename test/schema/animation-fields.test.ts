import sharp from 'sharp'
import { expect, test } from 'vitest'
import { describeBytes } from '../support/asking.ts'
import { samples } from '../support/samples.ts'

/** Pictures of one colour each, one after the other, as sharp writes them. */
async function animated(format: 'gif' | 'webp', loop: number): Promise<Uint8Array> {
  const each = ['#000', '#500', '#a00'].map((background) => sharp({ create: { width: 8, height: 6, channels: 3, background } }).png().toBuffer()) // prettier-ignore
  const joined = sharp(await Promise.all(each), { join: { animated: true } })
  return new Uint8Array(await joined.toFormat(format, { loop, delay: [100, 250, 150] }).toBuffer())
}

test.each([
  ['gif', 0],
  ['gif', 1],
  ['gif', 4],
  ['webp', 0],
  ['webp', 4],
] as const)('frames and time are those of the %s that sharp wrote, which plays so often: %i', async (format, loops) => {
  const { image, errors } = await describeBytes(await animated(format, loops), 'width height frames duration loops')
  expect(errors).toEqual([])
  expect(image).toEqual({ width: 8, height: 6, frames: 3, duration: 0.5, loops })
})

test.each([
  ['M4A', 'audio/mp4', 0.5],
  ['OGG', 'audio/ogg', 1],
] as const)('sound alone plays as long as films do: %s', async (format, mimeType, duration) => {
  const { image, errors } = await describeBytes(samples[format], 'format mimeType width duration videoMeta { duration }')
  expect(errors).toEqual([])
  expect(image).toEqual({ format, mimeType, width: null, duration, videoMeta: { duration } })
})
