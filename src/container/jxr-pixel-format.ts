import { latin1 } from '../source/source.ts'
import type { ColorModel } from './container.ts'

/** What a pixel format says of its pixels. */
export interface PixelFormat {
  readonly model: ColorModel | null
  /** Bits of a channel; of the widest where they differ. */
  readonly bitDepth: number
  readonly channels: number
  readonly hasAlpha: boolean
}

/** All but the last byte of the identifier of a pixel format, which numbers them. [T.832 table A.6] */
const PREFIX = '\x24\xc3\xdd\x6f\x03\x4e\xfe\x4b\xb1\x85\x3d\x77\x76\x8d\xc9'

/** Last byte, colours, bits of a channel, channels, and whether the last of them is alpha. [T.832 table A.6] */
const rows: readonly (readonly [number, ColorModel | null, number, number, boolean?])[] = [
  [0x05, 'GRAY', 1, 1],
  [0x08, 'GRAY', 8, 1],
  [0x09, 'RGB', 5, 3],
  [0x0a, 'RGB', 6, 3],
  [0x0b, 'GRAY', 16, 1],
  [0x0c, 'RGB', 8, 3],
  [0x0d, 'RGB', 8, 3],
  [0x0e, 'RGB', 8, 3],
  [0x0f, 'RGB', 8, 4, true],
  [0x10, 'RGB', 8, 4, true],
  [0x11, 'GRAY', 32, 1],
  [0x12, 'RGB', 16, 3],
  [0x13, 'GRAY', 16, 1],
  [0x14, 'RGB', 10, 3],
  [0x15, 'RGB', 16, 3],
  [0x16, 'RGB', 16, 4, true],
  [0x17, 'RGB', 16, 4, true],
  [0x18, 'RGB', 32, 3],
  [0x19, 'RGB', 32, 4, true],
  [0x1a, 'RGB', 32, 4, true],
  [0x1b, 'RGB', 32, 3],
  [0x1c, 'CMYK', 8, 4],
  [0x1d, 'RGB', 16, 4, true],
  [0x1e, 'RGB', 32, 4, true],
  [0x1f, 'CMYK', 16, 4],
  [0x20, null, 8, 3],
  [0x21, null, 8, 4],
  [0x22, null, 8, 5],
  [0x23, null, 8, 6],
  [0x24, null, 8, 7],
  [0x25, null, 8, 8],
  [0x26, null, 16, 3],
  [0x27, null, 16, 4],
  [0x28, null, 16, 5],
  [0x29, null, 16, 6],
  [0x2a, null, 16, 7],
  [0x2b, null, 16, 8],
  [0x2c, 'CMYK', 8, 5, true],
  [0x2d, 'CMYK', 16, 5, true],
  [0x2e, null, 8, 4, true],
  [0x2f, null, 8, 5, true],
  [0x30, null, 8, 6, true],
  [0x31, null, 8, 7, true],
  [0x32, null, 8, 8, true],
  [0x33, null, 8, 9, true],
  [0x34, null, 16, 4, true],
  [0x35, null, 16, 5, true],
  [0x36, null, 16, 6, true],
  [0x37, null, 16, 7, true],
  [0x38, null, 16, 8, true],
  [0x39, null, 16, 9, true],
  [0x3a, 'RGB', 16, 4, true],
  [0x3b, 'RGB', 16, 3],
  [0x3d, 'RGB', 8, 3],
  [0x3e, 'GRAY', 16, 1],
  [0x3f, 'GRAY', 32, 1],
  [0x40, 'RGB', 16, 3],
  [0x41, 'RGB', 32, 3],
  [0x42, 'RGB', 16, 3],
]

const formats: ReadonlyMap<number, PixelFormat> = new Map(
  rows.map(([last, model, bitDepth, channels, hasAlpha = false]) => [last, { model, bitDepth, channels, hasAlpha }]),
)

/** What the sixteen bytes that name a pixel format say; null where they name none that is known. */
export function pixelFormat(identifier: Uint8Array): PixelFormat | null {
  return latin1(identifier, 0, 15) === PREFIX ? (formats.get(identifier[15] ?? 0) ?? null) : null
}
