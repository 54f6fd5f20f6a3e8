import { view } from '../source/source.ts'
import { wideText } from './asf-entries.ts'

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
export function markersIn(data: Uint8Array): AsfMarker[] {
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
