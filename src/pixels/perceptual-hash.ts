/** The side of the grey square that `perceptualHash` takes. */
export const HASHED_SIDE = 32

const FREQUENCIES = 8

/** What rounding may make of a zero. */
const NOTHING = 1e-6

/** cos((2x + 1) u π / 2N), row by frequency from 1: constant and half-constant parts say how light a picture is, not what it shows. */
const cosines = Array.from({ length: FREQUENCIES }, (_, u) =>
  Float64Array.from({ length: HASHED_SIDE }, (_, x) => Math.cos(((2 * x + 1) * (u + 1) * Math.PI) / (2 * HASHED_SIDE))),
)

/**
 * 64 bits that stay nearly the same when a picture is scaled or recompressed, as hexadecimal digits: of the 8 × 8 lowest
 * frequencies of its 32 × 32 grey miniature, row by row, each says whether it exceeds their median. [Zauner 2010, 3.2.1]
 */
export function perceptualHash(grey: Float64Array): string {
  const rows = Array.from({ length: HASHED_SIDE }, (_, y) => cosines.map((wave) => sum((x) => wave[x]! * grey[y * HASHED_SIDE + x]!)))
  const strengths = cosines.flatMap((wave) => cosines.map((_, u) => sum((y) => wave[y]! * rows[y]![u]!)))
  const sorted = strengths.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const median = (sorted[middle - 1]! + sorted[middle]!) / 2
  const bits = strengths.map((strength) => (strength - median > NOTHING ? '1' : '0')).join('')
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0')
}

function sum(term: (i: number) => number): number {
  let total = 0
  for (let i = 0; i < HASHED_SIDE; i++) total += term(i)
  return total
}
