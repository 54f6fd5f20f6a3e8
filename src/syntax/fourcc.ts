/** Names of four characters by their bytes, as a number with a sign: those that are known are found sooner than made. */
export function byBytes(names: readonly string[]): ReadonlyMap<number, string> {
  // Keys of objects are kept once each, so that they are told apart by where they are.
  const known = Object.keys(Object.fromEntries(names.map((name) => [name, null])))
  return new Map(known.map((name) => [wordAt(Buffer.from(name, 'latin1'), 0), name]))
}

/** Four bytes as a number with a sign, which keys of a map rather are than one without. */
export function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!
}
