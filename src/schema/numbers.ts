/** A number that GraphQL's Int can carry; null for any other. */
export function int(value: number | null | undefined): number | null {
  return value != null && Number.isInteger(value) && Math.abs(value) <= 0x7fffffff ? value : null
}

/** A number that GraphQL's Float can carry; null for any other. */
export function float(value: number | null | undefined): number | null {
  return value != null && Number.isFinite(value) ? value : null
}

/** A number that the scalar Bytes can carry; null for any other. */
export function bytes(value: number | null | undefined): number | null {
  return value != null && Number.isSafeInteger(value) && value >= 0 ? value : null
}
