/** What so many channels are for, by FFmpeg's names, unless something else is said. */
const LAYOUTS = ['', 'mono', 'stereo', '3.0', '4.0', '5.0', '5.1', '6.1', '7.1']

/** Codecs of cinemas, whose further channels stand at the sides. */
const CINEMA = new Set(['ac3', 'eac3', 'dts', 'truehd'])

/** Where the loudspeakers of so many channels stand; null where their number says nothing. */
export function layoutOf(codec: string | null, channels: number | null): string | null {
  const layout = LAYOUTS[channels ?? 0] || null
  return layout?.startsWith('5') && CINEMA.has(codec ?? '') ? `${layout}(side)` : layout
}

/** Bits of a second of samples that stand as they are; null of other codecs, and where a number is missing. */
export function plainBitrate(codec: string | null, sampleRate: number | null, channels: number | null): number | null {
  const bits = /^pcm_(?:[suf](\d\d?)|[am])/.exec(codec ?? '')
  return bits && sampleRate && channels ? Number(bits[1] ?? 8) * sampleRate * channels : null
}
