import { avcPicture } from './picture-avc.ts'
import type { PictureFacts } from './picture-facts.ts'
import { hevcPicture } from './picture-hevc.ts'
import { mpeg4Picture, mpegPicture } from './picture-mpeg.ts'

/** What the headers in a stretch of code say; null where there are none. */
export function pictureFacts(codec: string, code: Uint8Array): PictureFacts | null {
  const facts = read(codec, code)
  return facts && facts.width > 0 && facts.height > 0 && facts.width <= 65_535 && facts.height <= 65_535 ? facts : null
}

function read(codec: string, code: Uint8Array): PictureFacts | null {
  if (codec === 'h264') return avcPicture(code)
  if (codec === 'hevc') return hevcPicture(code)
  if (codec === 'mpeg1video' || codec === 'mpeg2video') return mpegPicture(code)
  return codec === 'mpeg4' ? mpeg4Picture(code) : null
}
