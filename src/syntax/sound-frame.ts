/** A frame of coded sound. */
export interface SoundFrame {
  /** FFmpeg's name of the codec, where the frame tells it better than the stream around it. */
  readonly codec: string
  readonly sampleRate: number
  readonly channels: number
  /** What AAC is coded with, where that is certain. [ISO 14496-3 table 1.17] */
  readonly objectType?: number
  /** Bytes to the next frame. */
  readonly length: number
  readonly samples: number
  /** Bits per second, where frames are as long as each other or say it. */
  readonly bitrate?: number
}
