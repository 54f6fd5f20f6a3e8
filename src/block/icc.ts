import { ImageError } from '../error.ts'
import { latin1, readAll, uint32, view } from '../source/source.ts'
import type { Decoder } from './decoder.ts'
import { KnownProfiles, LONGEST_KNOWN } from './icc-known.ts'
import { readTexts, reduced, type Point, type ProfileTexts } from './icc-texts.ts'

/** A colour profile: its header, and what it says of itself. */
export interface IccProfile {
  /** What it is called; null where it does not say. */
  readonly description: string | null
  readonly copyright: string | null
  /** Who made the device, in words. */
  readonly manufacturer: string | null
  /** The device, in words. */
  readonly model: string | null
  /** Signature of the colour space of the device's side: "RGB", "CMYK", "GRAY", "Lab". */
  readonly colorSpace: string
  /** Signature of the colour space of the other side: "XYZ" or "Lab". */
  readonly connectionSpace: string
  /** What it is for: "Input", "Display", "Output", "DeviceLink", "ColorSpace", "Abstract" or "NamedColor"; else its signature. */
  readonly deviceClass: string
  readonly version: string
  readonly renderingIntent: string | null
  /** When it was made, in UTC, as of RFC 3339. */
  readonly creationDate: string | null
  /** X, Y and Z of the media white point. */
  readonly whitePoint: Point | null
  readonly blackPoint: Point | null
  /** Of the device's white, in candelas per square metre. */
  readonly luminance: Point | null
  /** Where the primaries of a device of red, green and blue lie. */
  readonly red: Point | null
  readonly green: Point | null
  readonly blue: Point | null
  /** Signatures: of the preferred module, the platform, the maker and model of the device, and whoever made the profile. */
  readonly cmm: string | null
  readonly platform: string | null
  readonly manufacturerSignature: string | null
  readonly modelSignature: string | null
  readonly creator: string | null
  /** Whether it is embedded in a file, and whether it may be used apart from it. */
  readonly embedded: boolean
  readonly independent: boolean
  /** X, Y and Z of the light that the connection space is seen in. */
  readonly illuminant: Point
  /** MD5 of the profile, in hexadecimal; null where it is not stated. */
  readonly profileId: string | null
  /** How many bytes it says it has. */
  readonly size: number
}

/** Colour profiles. [ICC.1:2022] */
export const icc: Decoder<IccProfile> = {
  kind: 'icc',
  async decode(block) {
    const stored = await readAll(block.bytes, MOST_BYTES)
    // Tables of colours make most of a long profile, and nothing is told of them.
    const bytes = stored.length > LONGEST_KNOWN ? reduced(profileIn(stored)) : stored
    const before = known.get(bytes)
    if (before) return before
    const own = profileIn(bytes)
    const { texts, isFinal } = await readTexts(own)
    const profile = { ...header(own), size: uint32(own, 0), ...texts } satisfies IccProfile & ProfileTexts
    if (isFinal) known.set(bytes, profile)
    return profile
  },
}

const HEADER = 128

/** The profile in what is stored, which may go on behind it. */
function profileIn(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEADER) throw new ImageError('MALFORMED', `ICC header of ${HEADER} bytes expected, ${bytes.length} found`)
  if (latin1(bytes, 36, 40) !== 'acsp') throw new ImageError('MALFORMED', 'ICC signature "acsp" expected at 36')
  const size = uint32(bytes, 0)
  return size >= HEADER && size < bytes.length ? bytes.subarray(0, size) : bytes
}

/** What profiles said before: most pictures have one of a few. */
const known = new KnownProfiles<IccProfile>()

/** No honest profile is longer. */
const MOST_BYTES = 4 * 1024 * 1024

/** [ICC.1:2022 7.2.7] */
const DEVICE_CLASSES: ReadonlyMap<string, string> = new Map([
  ['scnr', 'Input'],
  ['mntr', 'Display'],
  ['prtr', 'Output'],
  ['link', 'DeviceLink'],
  ['spac', 'ColorSpace'],
  ['abst', 'Abstract'],
  ['nmcl', 'NamedColor'],
])

/** [ICC.1:2022 7.2.15] */
const INTENTS = ['Perceptual', 'Media-relative colorimetric', 'Saturation', 'ICC-absolute colorimetric']

function header(bytes: Uint8Array) {
  const at = view(bytes)
  const deviceClass = latin1(bytes, 12, 16)
  return {
    deviceClass: DEVICE_CLASSES.get(deviceClass) ?? signature(deviceClass),
    colorSpace: signature(latin1(bytes, 16, 20)),
    connectionSpace: signature(latin1(bytes, 20, 24)),
    version: `${bytes[8]!}.${bytes[9]! >> 4}.${bytes[9]! & 15}`,
    renderingIntent: INTENTS[at.getUint32(64) & 0xffff] ?? null,
    creationDate: dateAt(at, 24),
    cmm: stated(bytes, 4),
    platform: stated(bytes, 40),
    manufacturerSignature: stated(bytes, 48),
    modelSignature: stated(bytes, 52),
    creator: stated(bytes, 80),
    embedded: (at.getUint32(44) & 1) !== 0,
    independent: (at.getUint32(44) & 2) === 0,
    illuminant: [68, 72, 76].map((offset) => at.getInt32(offset) / 0x10000) as unknown as Point,
    profileId: bytes.subarray(84, 100).some((byte) => byte !== 0) ? Buffer.from(bytes.subarray(84, 100)).toString('hex') : null,
  }
}

/** A signature that may be left out; one of bytes that are no characters is one of them in hexadecimal. */
function stated(bytes: Uint8Array, at: number): string | null {
  const text = signature(latin1(bytes, at, at + 4))
  if (text === '') return null
  return /^[ -~]+$/.test(text) ? text : Buffer.from(bytes.subarray(at, at + 4)).toString('hex')
}

/** Four characters, filled up with spaces. */
function signature(stored: string): string {
  return stored.replace(/[\0 ]+$/, '')
}

const two = (number: number | undefined) => String(number).padStart(2, '0')

/** Six numbers of 16 bits; null where they are no moment. [ICC.1:2022 4.2] */
function dateAt(view: DataView, at: number): string | null {
  const [year, month, day, hours, minutes, seconds] = [0, 2, 4, 6, 8, 10].map((offset) => view.getUint16(at + offset))
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hours)}:${two(minutes)}:${two(seconds)}Z`
  const time = Date.parse(text)
  return year && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 19)) ? text : null
}
