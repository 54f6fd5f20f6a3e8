/** The unsigned number in two bytes. */
export function shortAt(bytes: Uint8Array, at: number, littleEndian: boolean): number {
  return littleEndian ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!
}

/** The unsigned number in four bytes. */
export function longAt(bytes: Uint8Array, at: number, littleEndian: boolean): number {
  return littleEndian
    ? (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
    : (bytes[at + 3]! | (bytes[at + 2]! << 8) | (bytes[at + 1]! << 16) | (bytes[at]! << 24)) >>> 0
}

/** The unsigned number in eight bytes, as exact as it can be. */
export function longLongAt(bytes: Uint8Array, at: number, littleEndian: boolean): number {
  const high = longAt(bytes, littleEndian ? at + 4 : at, littleEndian)
  const low = longAt(bytes, littleEndian ? at : at + 4, littleEndian)
  // What is made by multiplying is kept as a fraction is, even where it is none.
  return high === 0 ? low : high * 2 ** 32 + low
}
