/** How a picture is turned and mirrored: x becomes a·x + c·y and y becomes b·x + d·y, with y counted downwards. */
export interface Turn {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
}

/** A picture left as it is. */
export const upright: Turn = { a: 1, b: 0, c: 0, d: 1 }

/** Turns by quarters, anticlockwise. */
export const quarters: readonly Turn[] = [upright, { a: 0, b: -1, c: 1, d: 0 }, { a: -1, b: 0, c: 0, d: -1 }, { a: 0, b: 1, c: -1, d: 0 }]

/** Mirrored from top to bottom. */
export const topBottom: Turn = { a: 1, b: 0, c: 0, d: -1 }

/** Mirrored from left to right. */
export const leftRight: Turn = { a: -1, b: 0, c: 0, d: 1 }

/** One turn after another. */
export function inTurn(first: Turn, second: Turn): Turn {
  return {
    a: second.a * first.a + second.c * first.b,
    b: second.b * first.a + second.d * first.b,
    c: second.a * first.c + second.c * first.d,
    d: second.b * first.c + second.d * first.d,
  }
}

/** The EXIF orientation that turns a stored picture the same way, by the nearest right angle. [EXIF3.0 4.6.5.1.6] */
export function orientationOf({ a, b, c, d }: Turn): number {
  const mirrored = a * d - b * c < 0
  if (Math.abs(a) + Math.abs(d) >= Math.abs(b) + Math.abs(c)) return mirrored ? (a < 0 ? 2 : 4) : a < 0 ? 3 : 1
  return mirrored ? (b < 0 ? 7 : 5) : b < 0 ? 8 : 6
}

/** Degrees clockwise, in quarters, that turn a picture the same way; mirroring is left aside. */
export function degreesOf({ a, b }: Turn): 0 | 90 | 180 | 270 {
  if (Math.abs(a) >= Math.abs(b)) return a < 0 ? 180 : 0
  return b < 0 ? 270 : 90
}

/** The EXIF orientation that turns a stored picture by these degrees clockwise; none by any other than right angles. */
export function orientationBy(degrees: number): number {
  return degrees === 90 ? 6 : degrees === 180 ? 3 : degrees === 270 ? 8 : 1
}
