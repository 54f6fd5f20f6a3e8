/** A number as C's `%.nf` prints it: exact, and halves to the even digit, where JavaScript's own goes away from zero. */
export function fixed(value: number, decimals: number): string {
  if (Number.isNaN(value)) return 'nan'
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  const size = Math.abs(value)
  if (size === Infinity) return `${sign}inf`
  if (size >= 1e21) return `${sign}${BigInt(size)}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
  const exact = size.toFixed(decimals + BEYOND)
  const kept = exact.slice(0, exact.length - BEYOND).replace(/\.$/, '')
  // A half that rounds down to an even digit is the only place where the two differ.
  return sign + (exact.endsWith(HALF) && /[02468]$/.test(kept) ? kept : size.toFixed(decimals))
}

/** Digits looked at to tell a half: a double that is no half differs from it sooner, in the range of values that files hold. */
const BEYOND = 60
const HALF = `5${'0'.repeat(BEYOND - 1)}`

/** A text at least `width` characters wide, blanks before it. */
export function wide(text: string, width: number, blank = ' '): string {
  return text.padStart(width, blank)
}
