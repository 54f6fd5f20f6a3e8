/** Digits that people say of a fraction; of a count they say all. */
const DIGITS = 6

/** A number with no more digits than people say. */
export function number(value: number, digits = DIGITS): string {
  const isWhole = Number.isInteger(value)
  if (isWhole && digits === DIGITS && Number.isSafeInteger(value)) return String(value)
  // What has no more digits anyway need not be rounded, which costs most.
  const most = digits === DIGITS ? 1e6 : 10 ** digits
  const hundredths = isWhole ? value : Math.round(value * 100)
  if (hundredths < most && hundredths > -most && (hundredths === value || hundredths / 100 === value)) return String(value)
  return String(Number(value.toPrecision(digits)))
}

/** A time of exposure: "1/125 s", "0.5 s", "30 s". */
export function seconds(value: number): string {
  if (!(value > 0)) return '0 s'
  if (value > 0.26) return `${number(value, 3)} s`
  const reciprocal = 1 / value
  return `1/${reciprocal < 10 ? number(reciprocal, 2) : Math.round(reciprocal)} s`
}

/** An f-number: "f/2.8". */
export function fNumber(value: number): string {
  return `f/${number(Math.round(value * 10) / 10)}`
}

/** A difference of exposure, in thirds or halves where it is one: "+1/3 EV", "-1.5 EV". */
export function exposureBias(value: number): string {
  if (Math.abs(value) < 0.005) return '0 EV'
  const sign = value < 0 ? '-' : '+'
  const size = Math.abs(value)
  const thirds = Math.round(size * 3)
  if (Math.abs(size * 3 - thirds) > 0.05 || thirds % 3 === 0) return `${sign}${number(Math.round(size * 100) / 100)} EV`
  const whole = Math.floor(thirds / 3)
  return `${sign}${whole ? `${whole} ` : ''}${thirds % 3}/3 EV`
}

/** Degrees, minutes and seconds: "48° 51′ 29.6″". */
export function degrees(parts: readonly (number | null)[]): string | null {
  const [whole, minutes = 0, rest = 0] = parts
  if (whole == null || minutes == null || rest == null) return null
  const total = Math.round((whole * 3600 + minutes * 60 + rest) * 1000) / 1000
  const left = Math.round((total % 60) * 1000) / 1000
  return `${Math.trunc(total / 3600)}° ${Math.trunc(total / 60) % 60}′ ${left}″`
}

/** A lens: "24-70 mm f/2.8", "18-55 mm f/3.5-5.6"; null where nothing of it is known. [EXIF3.0 4.6.6.9.5] */
export function lens([shortest, longest, widest, widestAtLongest]: readonly (number | null)[]): string | null {
  const lengths = range(shortest, longest)
  const apertures = range(widest, widestAtLongest)
  const words = [lengths && `${lengths} mm`, apertures && `f/${apertures}`].filter((word) => word !== null)
  return words.length ? words.join(' ') : null
}

function range(from: number | null | undefined, to: number | null | undefined): string | null {
  const [least, most] = [tenths(from), tenths(to)]
  return least === null || most === null || least === most ? (least ?? most) : `${least}-${most}`
}

function tenths(end: number | null | undefined): string | null {
  return end != null && end > 0 ? number(Math.round(end * 10) / 10) : null
}

/** What the bits of the tag Flash say, in words. [EXIF3.0 4.6.6.5.29] */
export function flashWords(bits: number): string {
  if (bits & 0x20) return 'No flash function'
  const words = [bits & 1 ? 'Flash fired' : 'Flash did not fire']
  const mode = [null, 'compulsory flash mode', 'compulsory suppression', 'auto mode'][(bits >> 3) & 3]
  const light = [null, null, 'return light not detected', 'return light detected'][(bits >> 1) & 3]
  if (mode) words.push(mode)
  if (bits & 0x40) words.push('red-eye reduction')
  if (light) words.push(light)
  return words.join(', ')
}

/** The names of the lowest bits that are set, or what to say where none is. */
export function bitNames(bits: number, names: readonly string[], none: string): string {
  const set = names.filter((_, i) => bits & (1 << i))
  return set.length ? set.join(', ') : none
}
