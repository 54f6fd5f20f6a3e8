import { afterAll, expect, test } from 'vitest'
import { readSettings } from '../../src/config.ts'
import { describer } from '../../src/server/describer.ts'
import type { Detector, SeenPicture } from '../../src/detector.ts'
import { open } from '../../src/index.ts'
import { pixelsOf } from '../../src/pixels/pixels.ts'
import { defaultOptions } from '../../src/rest/imgproxy-options.ts'
import { imgproxyInfo } from '../../src/rest/imgproxy.ts'
import { sourcesOf } from '../../src/server/sources.ts'
import { openSources } from '../../src/source/open.ts'
import { jpegOf } from './scene.ts'

const seen: SeenPicture[] = []
const face = { id: 0, name: 'face', confidence: 0.9, left: 0.25, top: 0.5, width: 0.125, height: 0.0625 }
const classes = [
  { id: 7, name: 'beach', confidence: 0.25 },
  { id: 9, name: 'forest', confidence: 0.75 },
]
/** Sees the same in every picture. */
const detector: Detector = {
  side: 300,
  detect: async (picture) => (seen.push(picture), [face]),
  classify: async () => classes,
}

const sources = openSources({ detector })
const without = openSources()
afterAll(async () => {
  await Promise.all([sources.close(), without.close()])
})

const url = `data:image/jpeg;base64,${(await jpegOf(600, 400)).toString('base64')}`
const FIELDS = 'pixels { averageHue objects { id name confidence left top width height } classes { id name confidence } }'
const none = defaultOptions({ maxSrcResolution: null, maxSrcFileSize: null })
const asked = { ...none, detectObjects: true, classify: { top: 1, classes: [] } }

test('a detector is shown the picture as large as it wants it, once', async () => {
  const pixels = pixelsOf(open(url, sources))
  expect(await Promise.all([pixels.objects(), pixels.objects()])).toEqual([[face], [face]])
  expect(await pixels.classes()).toEqual(classes.toReversed())
  expect(seen.map(({ width, height, rgba }) => [width, height, rgba.length])).toEqual([[300, 200, 300 * 200 * 4]])
})

test('GraphQL tells what it sees', async () => {
  expect(await describer(sources, FIELDS)(url)).toMatchObject({ pixels: { objects: [face], classes: classes.toReversed() } })
  expect(await describer(sources, 'pixels { classes(top: 1) { name } }')(url)).toMatchObject({ pixels: { classes: [{ name: 'forest' }] } })
})

test('imgproxy tells it in its own words', async () => {
  const { id: _id, name: _name, ...where } = face
  const said = await imgproxyInfo(open(url, sources), asked)
  expect(said).toMatchObject({
    objects: [{ class_id: 0, class_name: 'face', ...where }],
    classes: [{ class_id: 9, name: 'forest', confidence: 0.75 }],
  })
  const beaches = await imgproxyInfo(open(url, sources), { ...asked, detectObjects: false, classify: { top: 3, classes: ['beach'] } })
  expect(beaches['classes']).toEqual([{ class_id: 7, name: 'beach', confidence: 0.25 }])
  expect(beaches).not.toHaveProperty('objects')
})

test('without one, what is missing is named, and the other fields are told', async () => {
  const { pixels, errors } = await describer(without, FIELDS)(url)
  expect(pixels).toMatchObject({ averageHue: expect.stringMatching(/^0x/), objects: null, classes: null })
  expect(errors).toMatchObject([
    { code: 'FORMAT_UNSUPPORTED', message: expect.stringContaining('detector'), path: 'pixels.objects' },
    { code: 'FORMAT_UNSUPPORTED', path: 'pixels.classes' },
  ])
  await expect(imgproxyInfo(open(url, without), asked)).rejects.toMatchObject({ status: 404, text: 'Invalid URL' })
})

test('a server is given one beside its settings', () => {
  expect(sourcesOf({ ...readSettings({}), detector }).limits.detector).toBe(detector)
  expect(sourcesOf(readSettings({})).limits.detector).toBeNull()
})
