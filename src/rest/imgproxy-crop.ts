import type { Crop, Position } from './imgproxy-arguments.ts'
import { invalidUrl } from './imgproxy-error.ts'

/** A part of a picture as fractions of its sides. */
export type CropArea = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface Sides {
  readonly width: number
  readonly height: number
}

/** The part of a picture of these sides that a crop means; towards objects, which nothing here finds, it is refused. */
export function cropArea({ width, height, gravity }: Crop, sides: Sides): CropArea {
  if (gravity.type.startsWith('obj')) throw invalidUrl(`Nothing here finds the position ${gravity.type}`)
  const part = { width: side(width, sides.width), height: side(height, sides.height) }
  const [left, top] = [
    place(gravity, 'x', { all: sides.width, part: part.width }),
    place(gravity, 'y', { all: sides.height, part: part.height }),
  ]
  return {
    left: left / sides.width,
    top: top / sides.height,
    width: part.width / sides.width,
    height: part.height / sides.height,
  }
}

function side(wanted: number, all: number): number {
  if (wanted === 0) return all
  return Math.min(all, wanted < 1 ? Math.max(1, Math.round(all * wanted)) : Math.trunc(wanted))
}

/** Which compass points pull towards the beginning of an axis, and which towards its end. */
const pulls = {
  x: { start: /we/, end: /ea/ },
  y: { start: /no/, end: /so/ },
}

function place({ type, x, y }: Position, axis: 'x' | 'y', { all, part }: { all: number; part: number }): number {
  const stated = axis === 'x' ? x : y
  const room = all - part
  const offset = Math.round(Math.abs(stated) < 1 ? all * stated : stated)
  const free = pulls[axis].start.test(type) ? offset : pulls[axis].end.test(type) ? room - offset : Math.trunc((room + 1) / 2) + offset
  const wanted = type === 'fp' ? Math.round(all * stated) - Math.trunc(part / 2) : free
  return Math.min(Math.max(0, wanted), room)
}
