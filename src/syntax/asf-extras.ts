import { view } from '../source/source.ts'
import { beforeNul } from './nul.ts'

/** A place in a film that has a name. */
export interface AsfMarker {
  readonly name: string
  /** In units of 100 nanoseconds, the waiting in front of the film with it. */
  readonly time: bigint
}

/** More markers than films have. */
const MAX_MARKERS = 1000

/** Fields of a marker in front of its name. */
const MARKER_HEAD = 30

/** The markers of a film. [ASF 3.7] */
export function asfMarkers(data: Uint8Array): AsfMarker[] {
  if (data.length < 24) return []
  const numbers = view(data)
  const markers: AsfMarker[] = []
  let at = 24 + numbers.getUint16(22, true)
  for (let left = numbers.getUint32(16, true); left > 0 && markers.length < MAX_MARKERS && at + MARKER_HEAD <= data.length; left--) {
    const end = at + MARKER_HEAD + numbers.getUint32(at + 26, true) * 2
    markers.push({ time: numbers.getBigUint64(at + 8, true), name: wideText(data.subarray(at + MARKER_HEAD, end)) })
    at = end
  }
  return markers
}

/** The picture of a cover, behind what it is of, its length, its media type and a description. [Windows Media, WM_PICTURE] */
export function asfCover(value: Uint8Array): Uint8Array {
  return value.subarray(afterText(value, afterText(value, 5)))
}

function afterText(bytes: Uint8Array, from: number): number {
  let at = from
  while (at + 2 <= bytes.length && (bytes[at] !== 0 || bytes[at + 1] !== 0)) at += 2
  return at + 2
}

/** Where in an extended stream properties object a stream is laid down, behind names and extensions; that may be its end. [ASF 4.1] */
export function asfStreamInside(data: Uint8Array): number {
  const numbers = view(data)
  const [names, extensions] = [numbers.getUint16(60, true), numbers.getUint16(62, true)]
  let at = 64
  for (let left = names; left > 0 && at + 4 <= data.length; left--) at += 4 + numbers.getUint16(at + 2, true)
  for (let left = extensions; left > 0 && at + 22 <= data.length; left--) at += 22 + numbers.getUint32(at + 18, true)
  return at
}

/** A text in UTF-16, which ends at its first zero. */
export function wideText(bytes: Uint8Array): string {
  return beforeNul(new TextDecoder('utf-16le').decode(bytes)).toWellFormed()
}
