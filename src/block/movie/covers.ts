import { bmp } from '../../container/bmp.ts'
import type { Container } from '../../container/container.ts'
import { jpeg } from '../../container/jpeg.ts'
import { png } from '../../container/png.ts'
import { isDamage } from '../../error.ts'
import { type ByteSource, slice } from '../../source/source.ts'
import { type Steps, type Walk, waiting } from '../../steps.ts'
import { type Box, contentWalk, metaContents } from '../../syntax/boxes.ts'
import { upToDamage } from '../../syntax/damage.ts'
import { coverNotes } from './stream-notes.ts'
import { videoStream } from './stated-streams.ts'
import type { VideoStream } from './streams.ts'

/** FFmpeg's names of the codecs of cover pictures. [iTunes metadata, well-known types] */
const pictures: readonly (readonly [codec: string, container: Container])[] = [
  ['mjpeg', jpeg],
  ['png', png],
  ['bmp', bmp],
]

/** More cover pictures than films have. */
const MAX_COVERS = 16

/** Bytes of type and locale in front of a value. [QTFF, value atom] */
const VALUE_HEAD = 8

/** The cover pictures in a user data box, which FFmpeg has for streams of one picture that lasts as long as the film. */
export function* coverStreams(udta: Box, first: number, duration: number | null): Steps<VideoStream[]> {
  const streams: VideoStream[] = []
  for (const picture of covers(udta)) {
    if (picture instanceof Promise) {
      yield picture
      continue
    }
    if (streams.length === MAX_COVERS) break
    const facts = yield* waiting(pictureIn(picture))
    if (facts) streams.push(videoStream({ index: first + streams.length, duration, default: false, notes: coverNotes, ...facts }))
  }
  return streams
}

function* covers(udta: Box): Walk<ByteSource> {
  for (const found of within(udta, ['meta', 'ilst', 'covr', 'data'])) yield found instanceof Promise ? found : slice(found.data, VALUE_HEAD)
}

/** The boxes at the end of a path. */
function* within(box: Box, [type, ...rest]: readonly string[]): Walk<Box> {
  const inner = box.type === 'meta' ? metaContents(box) : contentWalk(box)
  for (const child of upToDamage(inner)) {
    if (child instanceof Promise || (child.type === type && rest.length === 0)) yield child
    else if (child.type === type) yield* within(child, rest)
  }
}

/** The codec of a cover picture and its sides; null where it is none. */
export async function pictureIn(source: ByteSource): Promise<Pick<VideoStream, 'codec' | 'width' | 'height'> | null> {
  for (const [codec, container] of pictures) {
    if (!(await container.identify(source))) continue
    return { codec, ...(await sidesIn(container, source)) }
  }
  return null
}

/** The sides of a picture; one whose header is damaged has none. */
export async function sidesIn(container: Container, source: ByteSource): Promise<Pick<VideoStream, 'width' | 'height'>> {
  try {
    const { width, height } = await container.header(source)
    return { width, height }
  } catch (error) {
    if (isDamage(error)) return { width: null, height: null }
    throw error
  }
}
