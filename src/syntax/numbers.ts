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
  const [first, second] = [longAt(bytes, at, littleEndian), longAt(bytes, at + 4, littleEndian)]
  return littleEndian ? second * 2 ** 32 + first : first * 2 ** 32 + second
}
