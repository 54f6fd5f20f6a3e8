import { expect, test } from 'vitest'
import { Image } from '../../src/image.ts'
import { imgproxyVideo } from '../../src/rest/imgproxy-video.ts'
import { memory } from '../../src/source/source.ts'
import { box } from '../support/boxes.ts'
import { film, packed, sound, trak, userText, visual } from '../support/movie.ts'
import { samples } from '../support/samples.ts'

const said = (bytes: Uint8Array) => imgproxyVideo(new Image('test:', memory(bytes)))
const text = (type: string, words: string) => userText(type, packed('und'), words)

test('what a film says of itself and of its streams', async () => {
  const tracks = [
    trak({ handler: 'vide', entry: visual('avc1', 4, 3) }),
    trak({ handler: 'soun', id: 2, entry: sound('mp4a', 2, 16, 44100), language: packed('deu') }),
  ]
  expect(await said(film('isom', 1000, ...tracks, box('udta', text('©nam', 'Title'))))).toMatchObject({
    video_meta: { major_brand: 'isom', minor_version: expect.any(String), compatible_brands: 'isom', title: 'Title' },
    video_streams: [
      { type: 'video', codec: 'h264', duration: 1, fps: 25, language: 'und' },
      { type: 'audio', duration: 1, frequency: 44100, layout: 'stereo', language: 'deu' },
    ],
  })
})

test('of tags with one name the last counts; what FFmpeg has no name for is left out', async () => {
  const { video_meta } = await said(film('isom', 1000, box('udta', text('©cmt', 'one'), text('©inf', 'two'), text('©xyw', 'three'))))
  expect(video_meta).toMatchObject({ comment: 'two' })
  expect(video_meta).not.toHaveProperty('©xyw')
})

test('a picture is no film', async () => expect(await said(samples.JPEG)).toEqual({}))
