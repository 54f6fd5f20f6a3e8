import { avcPicture } from './picture-avc.ts'
import { hevcPicture } from './picture-hevc.ts'
import type { PictureLight } from './picture-light.ts'
import { mpeg4Picture, mpegPicture } from './picture-mpeg.ts'

/** What the code of pictures says of them all. */
export interface PictureFacts {
  /** FFmpeg's name of the codec, where the code tells it better than the stream around it. */
  readonly codec?: string
  readonly width: number
  readonly height: number
  /** Pictures per second; null where the code leaves that to the stream around it. */
  readonly frameRate: number | null
  /** Width of a pixel by its height. */
  readonly pixelAspectRatio: number | null
  /** Profile and level: as the configuration of a decoder begins, of MPEG-2 and MPEG-4 their byte. [ISO 14496-15 5.3.3.1, 8.3.3.1] [ISO 13818-2 8] [ISO 14496-2 G] */
  readonly configuration?: Uint8Array
  /** Numbers of the colours, where they are told. [ISO 23091-2] */
  readonly colour?: { readonly primaries: number; readonly transfer: number; readonly matrix: number }
  readonly full?: boolean
  readonly light?: PictureLight
}

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
