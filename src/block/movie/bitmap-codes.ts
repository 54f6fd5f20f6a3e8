import { configuredPictures } from '../../syntax/picture-configuration.ts'
import { pictureFacts } from '../../syntax/picture-code.ts'
import { pictureStream } from './elementary-streams.ts'
import type { VideoStream } from './streams.ts'

/** Where a bitmap header ends, and what a decoder needs begins. [BITMAPINFOHEADER] */
const HEADER = 40

/** As much of that as headers take. */
const MOST = 4096

/** What stands behind a bitmap header for the decoder tells of the pictures. */
export function behindBitmap(codec: string | null, format: Uint8Array): Partial<Omit<VideoStream, 'kind' | 'codecName' | 'index'>> {
  const specific = format.subarray(HEADER, HEADER + MOST)
  const facts = pictureFacts(codec ?? '', specific) ?? configuredPictures(codec, specific)
  return facts ? pictureStream(codec, facts) : {}
}
