/** What so many channels are for, by FFmpeg's names, unless something else is said. */
const LAYOUTS = ['', 'mono', 'stereo', '3.0', '4.0', '5.0', '5.1', '6.1', '7.1']

/** Codecs of cinemas, whose further channels stand at the sides. */
const CINEMA = new Set(['ac3', 'eac3', 'dts', 'truehd'])

/** Those that codecs lay down otherwise. [Vorbis I 4.3.9, RFC 9639 9.1.3, RFC 7845 5.1.1.2, ALAC channel layout tags] */
const LAID_DOWN: ReadonlyMap<string, string> = new Map([
  ['vorbis 4', 'quad'],
  ['flac 4', 'quad'],
  ['opus 4', 'quad'],
  ['alac 7', '6.1(back)'],
  ['alac 8', '7.1(wide)'],
])

/** Where the loudspeakers of so many channels stand; null where their number says nothing. */
export function layoutOf(codec: string | null, channels: number | null): string | null {
  const laidDown = LAID_DOWN.get(`${codec} ${channels}`)
  if (laidDown) return laidDown
  const layout = LAYOUTS[channels ?? 0] || null
  return layout?.startsWith('5') && CINEMA.has(codec ?? '') ? `${layout}(side)` : layout
}

/** Layouts by the bits of their loudspeakers, the front left one lowest. [WAVEFORMATEXTENSIBLE] */
const MASKS: ReadonlyMap<number, string> = new Map([
  [0x3, 'stereo'],
  [0x4, 'mono'],
  [0x7, '3.0'],
  [0xb, '2.1'],
  [0xf, '3.1'],
  [0x33, 'quad'],
  [0x37, '5.0'],
  [0x3f, '5.1'],
  [0xff, '7.1(wide)'],
  [0x103, '3.0(back)'],
  [0x107, '4.0'],
  [0x10f, '4.1'],
  [0x137, 'hexagonal'],
  [0x13f, '6.1(back)'],
  [0x603, 'quad(side)'],
  [0x607, '5.0(side)'],
  [0x60f, '5.1(side)'],
  [0x637, '7.0'],
  [0x63f, '7.1'],
  [0x6c3, '6.0(front)'],
  [0x6cb, '6.1(front)'],
  [0x6c7, '7.0(front)'],
  [0x6cf, '7.1(wide-side)'],
  [0x707, '6.0'],
  [0x70f, '6.1'],
  [0x737, 'octagonal'],
])

/** Where the loudspeakers stand that these bits name; null where they name no layout. */
export const maskedLayout = (mask: number): string | null => MASKS.get(mask) ?? null

/** Bits of a second of samples that stand as they are; null of other codecs, and where a number is missing. */
export function plainBitrate(codec: string | null, sampleRate: number | null, channels: number | null): number | null {
  const bits = /^pcm_(?:[suf](\d\d?)|[am])/.exec(codec ?? '')
  return bits && sampleRate && channels ? Number(bits[1] ?? 8) * sampleRate * channels : null
}
