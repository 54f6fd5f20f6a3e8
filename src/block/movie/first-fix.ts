import type { Budget } from '../../budget.ts'
import { type ByteSource, latin1, view } from '../../source/source.ts'
import { promised } from '../../steps.ts'
import { type GpmfEntry, gpmfStreams } from '../../syntax/gpmf.ts'
import { firstSample } from '../../syntax/samples.ts'
import type { Track } from '../../syntax/tracks.ts'
import { isoOf } from './epoch.ts'
import { type Fix, fixAt } from './fix.ts'
import { realTimeFix } from './rtmd.ts'

/** Most of a track that is read in search of a fix. */
const MOST = 64 * 1024

/** How tracks are read that record places, by the format of their samples. */
const readings: ReadonlyMap<string, (bytes: Uint8Array, budget: Budget) => Promise<Fix | null>> = new Map([
  ['gpmd', goPro],
  ['camm', camm],
  ['rtmd', realTimeFix],
])

/** The first place that a track in time with the film records; null where none does, or its beginning has none. */
export async function firstFix(tracks: readonly Track[], file: ByteSource): Promise<Fix | null> {
  for (const track of tracks) {
    const read = readings.get(track.entry?.format ?? '')
    const place = read && (await promised(firstSample(track)))
    // Packets of camm are samples each: those that follow stand behind the first.
    const length = track.entry?.format === 'camm' ? MOST : Math.min(MOST, place?.length ?? 0)
    const fix = read && place ? await read(await file.read(place.offset, length), file.budget) : null
    if (fix) return fix
  }
  return null
}

/** The first of the places of a second, or of what a newer camera tells of each. [GPMF] */
async function goPro(bytes: Uint8Array, budget: Budget): Promise<Fix | null> {
  for await (const stream of gpmfStreams(bytes, budget)) {
    const fix = older(stream) ?? newer(stream)
    if (fix) return fix
  }
  return null
}

/** Numbers are stated as whole ones, and what they are to be divided by. */
function scaled(stream: ReadonlyMap<string, GpmfEntry>, data: Uint8Array, count: number): readonly number[] {
  const scale = stream.get('SCAL')
  const divisor = (i: number) => {
    const at = scale && scale.data.length > scale.size ? i * scale.size : 0
    if (!scale || at + scale.size > scale.data.length) return 1
    return (scale.size === 2 ? view(scale.data).getInt16(at) : scale.size === 4 ? view(scale.data).getInt32(at) : 1) || 1
  }
  return Array.from({ length: count }, (_, i) => view(data).getInt32(i * 4) / divisor(i))
}

/** Latitude, longitude, altitude and speeds; beside them whether satellites were found, and the time of the first place. */
function older(stream: ReadonlyMap<string, GpmfEntry>): Fix | null {
  const places = stream.get('GPS5')
  const lock = stream.get('GPSF')
  if (!places || places.size !== 20 || places.data.length < 20 || (lock?.data.length === 4 && view(lock.data).getUint32(0) < 2)) return null
  const [latitude, longitude, altitude, speed] = scaled(stream, places.data, 4) as [number, number, number, number]
  return fixAt(latitude, longitude, altitude, speed, writtenTime(stream.get('GPSU')))
}

/** "yymmddhhmmss.sss". */
function writtenTime(entry: GpmfEntry | undefined): string | null {
  const parts = entry && /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{3})/.exec(latin1(entry.data, 0, 16))
  const [, year, month, day, hour, minute, second, fraction] = parts ?? []
  return parts ? instant(`20${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`) : null
}

const instant = (written: string) => (Number.isFinite(Date.parse(written)) ? written : null)

/** The same for each place, with days since 2000, seconds of the day, how exact it is, and whether satellites were found. */
function newer(stream: ReadonlyMap<string, GpmfEntry>): Fix | null {
  const places = stream.get('GPS9')
  if (!places || places.size !== 32) return null
  for (let at = 0; at + 32 <= places.data.length; at += 32) {
    const place = places.data.subarray(at, at + 32)
    if (view(place).getUint16(30) < 2) continue
    const [latitude, longitude, altitude, speed, , days, seconds] = scaled(stream, place, 7) as [number, number, number, number, number, number, number] // prettier-ignore
    return fixAt(latitude, longitude, altitude, speed, isoOf(Date.UTC(2000, 0, 1) + (days * 86_400 + seconds) * 1000))
  }
  return null
}

/** Bytes of each kind of packet behind its head. [Camera Motion Metadata] */
const PACKETS = [12, 8, 12, 12, 12, 24, 56, 12]
const PLACE = 5
const FULL_PLACE = 6

/** Packets of what sensors told, of which some are places. All numbers have the smaller byte first. [Camera Motion Metadata] */
async function camm(bytes: Uint8Array, budget: Budget): Promise<Fix | null> {
  for (let at = 0; at + 4 <= bytes.length;) {
    const turn = budget.step()
    if (turn) await turn
    const type = view(bytes).getUint16(at + 2, true)
    const length = PACKETS[type]
    if (view(bytes).getUint16(at, true) !== 0 || length === undefined || at + 4 + length > bytes.length) return null
    const packet = view(bytes.subarray(at + 4, at + 4 + length))
    const double = (offset: number) => packet.getFloat64(offset, true)
    const float = (offset: number) => packet.getFloat32(offset, true)
    if (type === PLACE) return fixAt(double(0), double(8), double(16), null, null)
    // Without a fix the rest means nothing.
    if (type === FULL_PLACE && packet.getInt32(8, true) > 0) {
      const speed = Math.hypot(float(40), float(44))
      return fixAt(double(12), double(20), float(28), Number.isFinite(speed) ? speed : null, null)
    }
    at += 4 + length
  }
  return null
}
