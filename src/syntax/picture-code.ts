import { avcPicture } from './picture-avc.ts'
import type { PictureFacts } from './picture-facts.ts'
import { hevcPicture } from './picture-hevc.ts'
import { jpegPicture } from './picture-jpeg.ts'
import { mpeg4Picture, mpegPicture } from './picture-mpeg.ts'
import { vp8Picture, vp9Picture } from './picture-vp.ts'

/** What the headers in a stretch of code say; null where there are none. */
export function pictureFacts(codec: string, code: Uint8Array): PictureFacts | null {
  const facts = READERS.get(codec)?.(code) ?? null
  return facts && facts.width > 0 && facts.height > 0 && facts.width <= 65_535 && facts.height <= 65_535 ? facts : null
}

const READERS: ReadonlyMap<string, (code: Uint8Array) => PictureFacts | null> = new Map([
  ['h264', avcPicture],
  ['hevc', hevcPicture],
  ['mjpeg', jpegPicture],
  ['mpeg1video', mpegPicture],
  ['mpeg2video', mpegPicture],
  ['mpeg4', mpeg4Picture],
  ['vp8', vp8Picture],
  ['vp9', vp9Picture],
])
