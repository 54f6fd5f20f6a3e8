/** What a pixel of a PNG is made of. */
interface PngColors {
  readonly model: 'GRAY' | 'RGB' | 'INDEXED'
  readonly channels: number
  readonly alpha: boolean
}

/** The colour types, and the samples of a pixel in each. [PNG table 11.1] */
export const pngColors: ReadonlyMap<number, PngColors> = new Map([
  [0, { model: 'GRAY', channels: 1, alpha: false }],
  [2, { model: 'RGB', channels: 3, alpha: false }],
  [3, { model: 'INDEXED', channels: 1, alpha: false }],
  [4, { model: 'GRAY', channels: 2, alpha: true }],
  [6, { model: 'RGB', channels: 4, alpha: true }],
])
