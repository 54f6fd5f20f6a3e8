import type { PictureLight } from './picture-light.ts'

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
