import { view } from '../../source/source.ts'

const AVC: ReadonlyMap<number, string> = new Map([
  [44, 'CAVLC 4:4:4'],
  [66, 'Baseline'],
  [77, 'Main'],
  [88, 'Extended'],
  [100, 'High'],
  [110, 'High 10'],
  [118, 'Multiview High'],
  [122, 'High 4:2:2'],
  [128, 'Stereo High'],
  [144, 'High 4:4:4'],
  [244, 'High 4:4:4 Predictive'],
])

const HEVC = ['', 'Main', 'Main 10', 'Main Still Picture', 'Rext', '', '', '', '', 'SCC']

const MPEG2 = ['4:2:2', 'High', 'Spatially Scalable', 'SNR Scalable', 'Main', 'Simple']

/** The profile in the byte that has it with the level; the highest bit says that there is none, but for 4:2:2. [ISO 13818-2 8] */
export function mpeg2Profile(byte: number): string | null {
  return MPEG2[(byte >> 4) & 7] ?? null
}

const MPEG4 =
  'Simple,Simple Scalable,Core,Main,N-bit,Scalable Texture,Simple Face Animation,Basic Animated Texture,Hybrid,Advanced Real Time Simple,Core Scalable,Advanced Coding Efficiency,Advanced Core,Advanced Scalable Texture,,Advanced Simple'.split(
    ',',
  )

/** The profile in the byte that has it with the level, as FFmpeg calls it. [ISO 14496-2 G] */
export function mpeg4Profile(byte: number): string | null {
  const name = MPEG4[byte >> 4]
  return name ? `${name} Profile` : null
}

/** Profiles of AV1 by number. [AV1 A.2] */
export const AV1_PROFILES = ['Main', 'High', 'Professional']

/** The profile of VP9 by its number. [VP9 7.2] */
export const vp9Profile = (number: number): string => `Profile ${number}`

/** Processes of JPEG by the marker of the frame, as FFmpeg calls them. [T.81 table B.1, T.87 table C.1] */
export const JPEG_PROFILES: ReadonlyMap<number, string> = new Map([
  [0xc0, 'Baseline'],
  [0xc1, 'Sequential'],
  [0xc2, 'Progressive'],
  [0xc3, 'Lossless'],
])

/** Varieties of ProRes by sample entry. [Apple ProRes white paper] */
export const PRO_RES: ReadonlyMap<string, string> = new Map([
  ['apco', 'Proxy'],
  ['apcs', 'LT'],
  ['apcn', 'Standard'],
  ['apch', 'HQ'],
  ['ap4h', '4444'],
  ['ap4x', 'XQ'],
])

const hex = (byte: number | undefined) => (byte ?? 0).toString(16).padStart(2, '0')

/** The profile of an AVC configuration. [ISO 14496-15 5.3.3.1, ITU-T H.264 A.2] */
export function avcProfile(avcC: Uint8Array): string | null {
  if (avcC.length < 4) return null
  const constrained = avcC[1] === 66 && (avcC[2]! & 0x40) !== 0
  const intra = [110, 122, 244].includes(avcC[1]!) && (avcC[2]! & 0x10) !== 0
  const name = AVC.get(avcC[1]!) ?? null
  return constrained ? 'Constrained Baseline' : intra ? `${name!.replace(' Predictive', '')} Intra` : name
}

/** [RFC 6381 3.3] */
export function avcString(format: string, avcC: Uint8Array): string | null {
  return avcC.length < 4 ? null : `${format}.${hex(avcC[1])}${hex(avcC[2])}${hex(avcC[3])}`
}

/** The profile of an HEVC configuration. [ISO 14496-15 8.3.3.1, ITU-T H.265 A.3] */
export function hevcProfile(hvcC: Uint8Array): string | null {
  return hvcC.length < 13 ? null : HEVC[hvcC[1]! & 31] || null
}

/** [ISO 14496-15 E.3] */
export function hevcString(format: string, hvcC: Uint8Array): string | null {
  if (hvcC.length < 13) return null
  const space = ['', 'A', 'B', 'C'][hvcC[1]! >> 6]!
  let flags = 0
  for (let bit = 0, from = view(hvcC).getUint32(2); bit < 32; bit++) flags = flags * 2 + ((from >>> bit) & 1)
  const constraints = [...hvcC.subarray(6, 12)]
  while (constraints.at(-1) === 0) constraints.pop()
  const tail = constraints.map((byte) => `.${byte.toString(16)}`).join('')
  return `${format}.${space}${hvcC[1]! & 31}.${flags.toString(16)}.${hvcC[1]! & 0x20 ? 'H' : 'L'}${hvcC[12]}${tail}`
}

/** [AV1-ISOBMFF 5] */
export function av1String(av1C: Uint8Array): string | null {
  if (av1C.length < 4) return null
  const bits = av1C[2]! & 0x40 ? (av1C[2]! & 0x20 ? 12 : 10) : 8
  return `av01.${av1C[1]! >> 5}.${two(av1C[1]! & 31)}${av1C[2]! & 0x80 ? 'H' : 'M'}.${two(bits)}`
}

/** [VP codec ISO media file format binding, codecs parameter string] */
export function vp9String(vpcC: Uint8Array): string | null {
  return vpcC.length < 7 ? null : `vp09.${two(vpcC[4]!)}.${two(vpcC[5]!)}.${two(vpcC[6]! >> 4)}`
}

const two = (number: number) => String(number).padStart(2, '0')

/** Dolby Vision: profile and level. [Dolby Vision streams within the ISO base media file format 2.1, 3.2] */
export function dolbyVisionString(format: string, dvcC: Uint8Array): string | null {
  return dvcC.length < 4 ? null : `${format}.${two(dvcC[2]! >> 1)}.${two(((dvcC[2]! & 1) << 5) | (dvcC[3]! >> 3))}`
}
