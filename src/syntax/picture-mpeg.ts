import { CodeBits, startCode } from './code-bits.ts'
import type { PictureFacts } from './picture-facts.ts'

const SEQUENCE = 0xb3
const EXTENSION = 0xb5

/** Pictures per second by number. [ISO 13818-2 table 6-4] */
const RATES = [0, 24000 / 1001, 24, 25, 30000 / 1001, 30, 50, 60000 / 1001, 60]

/** Height by width of a pixel, by number. [ISO 11172-2 2.4.3.2] */
const SHAPES = [0, 1, 0.6735, 0.7031, 0.7615, 0.8055, 0.8437, 0.8935, 0.9157, 0.9815, 1.0255, 1.0695, 1.095, 1.1575, 1.2015]

/** Width by height of the whole picture, by number. [ISO 13818-2 table 6-3] */
const SCREENS = [0, 0, 4 / 3, 16 / 9, 2.21]

/** The first sequence header of MPEG-1 or MPEG-2 pictures; the second kind has an extension behind it. [ISO 13818-2 6.2.2.1] */
export function mpegPicture(code: Uint8Array): PictureFacts | null {
  for (let at = startCode(code, 0); at >= 0; at = startCode(code, at + 3)) {
    if (code[at + 3] !== SEQUENCE || at + 12 > code.length) continue
    const bits = new CodeBits(code.subarray(at + 4, at + 12))
    const [width, height, shape, rate] = [bits.next(12), bits.next(12), bits.next(4), bits.next(4)]
    const next = startCode(code, at + 12)
    const frameRate = RATES[rate] || null
    if (!isExtension(code, next, SEQUENCE_EXTENSION))
      return { codec: 'mpeg1video', width, height, frameRate, pixelAspectRatio: SHAPES[shape] ? 1 / SHAPES[shape] : null, full: false }
    const extended = extendedPicture(new CodeBits(code.subarray(next + 4, next + 14)), { width, height, shape, frameRate })
    return { ...extended, ...displayed(code, startCode(code, next + 4)), full: false }
  }
  return null
}

const SEQUENCE_EXTENSION = 1
const DISPLAY_EXTENSION = 2

const isExtension = (code: Uint8Array, at: number, kind: number) =>
  at >= 0 && code[at + 3] === EXTENSION && (code[at + 4] ?? 0) >> 4 === kind

/** Numbers of the colours, where an extension behind the first tells them. [ISO 13818-2 6.2.2.4] */
function displayed(code: Uint8Array, at: number): Pick<PictureFacts, 'colour'> {
  if (!isExtension(code, at, DISPLAY_EXTENSION) || at + 8 > code.length || !(code[at + 4]! & 1)) return {}
  return { colour: { primaries: code[at + 5]!, transfer: code[at + 6]!, matrix: code[at + 7]! } }
}

interface First {
  readonly width: number
  readonly height: number
  readonly shape: number
  readonly frameRate: number | null
}

/** [ISO 13818-2 6.2.2.3] */
function extendedPicture(bits: CodeBits, { width, height, shape, frameRate }: First): PictureFacts {
  bits.skip(4)
  const configuration = Uint8Array.of(bits.next(8))
  bits.skip(1 + 2)
  const whole = { width: width + bits.next(2) * 4096, height: height + bits.next(2) * 4096 }
  bits.skip(12 + 1 + 8 + 1)
  const [above, below] = [bits.next(2) + 1, bits.next(5) + 1]
  const screen = shape === 1 ? whole.width / whole.height : SCREENS[shape]
  return {
    codec: 'mpeg2video',
    configuration,
    ...whole,
    frameRate: frameRate && (frameRate * above) / below,
    pixelAspectRatio: screen ? (screen * whole.height) / whole.width : null,
  }
}

const RECTANGLE = 0

const OBJECTS = 0xb0

/** The first video object layer of MPEG-4 pictures, and what stands before it. [ISO 14496-2 6.2.2, 6.2.3] */
export function mpeg4Picture(code: Uint8Array): PictureFacts | null {
  let configuration: Uint8Array | undefined
  for (let at = startCode(code, 0); at >= 0; at = startCode(code, at + 3)) {
    if (code[at + 3] === OBJECTS) configuration = code.subarray(at + 4, at + 5)
    if ((code[at + 3]! & 0xf0) !== 0x20) continue
    const facts = objectLayer(new CodeBits(code.subarray(at + 4, at + 64)))
    return facts && { ...facts, ...(configuration?.length === 1 && { configuration }) }
  }
  return null
}

function objectLayer(bits: CodeBits): PictureFacts | null {
  bits.skip(1 + 8)
  if (bits.flag()) bits.skip(4 + 3)
  const shape = bits.next(4)
  const pixelAspectRatio = shape === 15 ? bits.next(8) / bits.next(8) : 1
  if (bits.flag()) {
    bits.skip(2 + 1)
    if (bits.flag()) bits.skip(79)
  }
  if (bits.next(2) !== RECTANGLE) return null
  bits.skip(1)
  const ticks = bits.next(16)
  bits.skip(1)
  if (bits.flag()) bits.skip(Math.max(1, 32 - Math.clz32(ticks - 1)))
  bits.skip(1)
  const width = bits.next(13)
  bits.skip(1)
  const height = bits.next(13)
  if (bits.left < 0) return null
  return {
    width,
    height,
    frameRate: null,
    pixelAspectRatio: Number.isFinite(pixelAspectRatio) && pixelAspectRatio > 0 ? pixelAspectRatio : null,
  }
}
