import type { Image } from '../image.ts'
import { latin1, readAll, view } from '../source/source.ts'
import { untilDamage } from '../syntax/damage.ts'
import { endOfRun } from '../syntax/segment-runs.ts'
import { isFrame, segments, type Segment } from '../syntax/segments.ts'
import { withoutZeros } from '../syntax/unicode.ts'

/** What a JPEG says beside metadata: which programs wrote it, and how. What has no segment is null. */
export interface JpegSegments {
  readonly jfif: Jfif | null
  readonly adobe: Adobe | null
  readonly ducky: Ducky | null
  /** Whether there is a FlashPix extension. */
  readonly flashPix: boolean
  readonly frame: Frame | null
}

/** [T.871 10.1] */
export interface Jfif {
  readonly version: string
  readonly unit: 'ASPECT' | 'INCH' | 'CENTIMETRE' | null
  readonly xDensity: number
  readonly yDensity: number
  readonly thumbnailWidth: number
  readonly thumbnailHeight: number
}

/** [Adobe TN 5116 18] */
export interface Adobe {
  readonly version: number
  readonly flags0: number
  readonly flags1: number
  /** 0 none, 1 YCbCr, 2 YCCK. */
  readonly transform: number
}

/** What "Save for Web" says of itself. */
export interface Ducky {
  readonly quality: number | null
  readonly comment: string | null
  readonly copyright: string | null
}

/** How the picture is coded. [T.81 B.2.2] */
export interface Frame {
  readonly marker: number
  /** Horizontal and vertical sampling of each component. */
  readonly sampling: readonly (readonly [number, number])[]
}

type Found = { -readonly [Name in keyof JpegSegments]: JpegSegments[Name] }

/** What the segments before the pixels say; null where the file is no JPEG. */
export async function jpegSegments(image: Image): Promise<JpegSegments | null> {
  if ((await image.detected()).format !== 'JPEG') return null
  const found: Found = { jfif: null, adobe: null, ducky: null, flashPix: false, frame: null }
  for await (const segment of untilDamage(segments(image.source, endOfRun))) {
    await take(segment, found)
    if (isFrame(segment.marker)) break
  }
  return found
}

async function take({ marker, head, data }: Segment, found: Found): Promise<void> {
  const begins = (identifier: string) => latin1(head, 0, identifier.length) === identifier
  if (marker === 0xe0 && begins('JFIF\0') && head.length >= 14) found.jfif ??= jfifIn(head)
  else if (marker === 0xee && begins('Adobe') && head.length >= 12) found.adobe ??= adobeIn(head)
  else if (marker === 0xec && begins('Ducky')) found.ducky ??= duckyIn(await readAll(data))
  else if (marker === 0xe2 && begins('FPXR\0')) found.flashPix = true
  else if (isFrame(marker) && head.length >= 6) found.frame ??= frameIn(marker, head)
}

const UNITS = ['ASPECT', 'INCH', 'CENTIMETRE'] as const

function jfifIn(head: Uint8Array): Jfif {
  const at = view(head)
  return {
    version: `${head[5]!}.${String(head[6]!).padStart(2, '0')}`,
    unit: UNITS[head[7]!] ?? null,
    xDensity: at.getUint16(8),
    yDensity: at.getUint16(10),
    thumbnailWidth: head[12]!,
    thumbnailHeight: head[13]!,
  }
}

function adobeIn(head: Uint8Array): Adobe {
  const at = view(head)
  return { version: at.getUint16(5), flags0: at.getUint16(7), flags1: at.getUint16(9), transform: head[11]! }
}

const QUALITY = 1
const COMMENT = 2
const COPYRIGHT = 3

/** Records of two bytes for what it is, two for its length, then its value; texts have their count of characters before them. */
function duckyIn(bytes: Uint8Array): Ducky {
  const at = view(bytes)
  const records = new Map<number, Uint8Array>()
  for (let offset = 5; offset + 4 <= bytes.length;) {
    const [tag, length] = [at.getUint16(offset), at.getUint16(offset + 2)]
    if (tag === 0) break
    records.set(tag, bytes.subarray(offset + 4, offset + 4 + length))
    offset += 4 + length
  }
  const quality = records.get(QUALITY)
  const text = (tag: number) => {
    const value = records.get(tag)
    return value && value.length > 4 ? withoutZeros(new TextDecoder('utf-16be').decode(value.subarray(4))).toWellFormed() : null
  }
  return { quality: quality?.length === 4 ? view(quality).getUint32(0) : null, comment: text(COMMENT), copyright: text(COPYRIGHT) }
}

function frameIn(marker: number, head: Uint8Array): Frame {
  const count = Math.min(head[5]!, Math.floor((head.length - 6) / 3))
  const sampling = Array.from({ length: count }, (_, i) => {
    const factors = head[7 + i * 3]!
    return [factors >> 4, factors & 15] as const
  })
  return { marker, sampling }
}
