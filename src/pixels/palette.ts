import type { Color } from './colors.ts'
import type { Raster } from './library.ts'

/** A colour of a palette, and the share of the pixels, 0 to 1, that it stands for. */
export interface Swatch {
  readonly color: Color
  readonly share: number
}

const CHANNELS = [0, 1, 2, 3] as const
type Channel = (typeof CHANNELS)[number]
type Quadruple = [number, number, number, number]

/** Pixels of nearly the same colour: how many they are, and the sum of each channel. */
interface Cell {
  count: number
  readonly sums: Quadruple
}

/** Cells that one colour of the palette may come to stand for. */
interface Box {
  readonly cells: readonly Cell[]
  readonly count: number
  readonly mean: Readonly<Quadruple>
  /** The channel in which the cells differ most, and the sum of the squares by which they differ in all. */
  readonly widest: Channel
  readonly spread: number
}

/**
 * A picture in at most so many colours, the most frequent first: the colours are cut in two, again and again, where
 * they differ most, at their mean. [Wan, Wong, Prusinkiewicz 1988] What is wholly transparent does not count.
 */
export function palette(raster: Raster, colors: number): Swatch[] {
  const cells = gathered(raster)
  if (cells.length === 0) return []
  const boxes = [boxOf(cells)]
  while (boxes.length < colors) {
    const most = boxes.reduce((best, box) => (box.spread > best.spread ? box : best))
    const halves = cut(most)
    if (!halves) break
    boxes.splice(boxes.indexOf(most), 1, ...halves)
  }
  const total = boxes.reduce((sum, { count }) => sum + count, 0)
  return boxes.toSorted((a, b) => b.count - a.count).map(({ mean, count }) => ({ color: colorOf(mean), share: count / total }))
}

/** The most colours that are kept apart before all are rounded. */
const EXACT = 4096

/** The pixels by their colour; where these are very many, by the upper five bits of it, with what all bits sum up to. */
function gathered(raster: Raster): Cell[] {
  return gatheredBy(raster, 0xffffffff, EXACT) ?? gatheredBy(raster, 0xf8f8f8c0, Infinity)!
}

/** Null where there are more cells than `most`. */
function gatheredBy({ rgba }: Raster, mask: number, most: number): Cell[] | null {
  const cells = new Map<number, Cell>()
  for (let at = 0; at < rgba.length; at += 4) {
    const [red, green, blue, alpha] = [rgba[at]!, rgba[at + 1]!, rgba[at + 2]!, rgba[at + 3]!]
    if (alpha === 0) continue
    const key = ((red << 24) | (green << 16) | (blue << 8) | alpha) & mask
    let cell = cells.get(key)
    if (!cell) cells.set(key, (cell = { count: 0, sums: [0, 0, 0, 0] }))
    if (cells.size > most) return null
    cell.count++
    cell.sums[0] += red
    cell.sums[1] += green
    cell.sums[2] += blue
    cell.sums[3] += alpha
  }
  return [...cells.values()]
}

function boxOf(cells: readonly Cell[]): Box {
  const sums: Quadruple = [0, 0, 0, 0]
  const squares: Quadruple = [0, 0, 0, 0]
  let count = 0
  for (const cell of cells) {
    count += cell.count
    for (const channel of CHANNELS) {
      sums[channel] += cell.sums[channel]
      squares[channel] += cell.sums[channel] ** 2 / cell.count
    }
  }
  const spreads = CHANNELS.map((channel) => squares[channel] - sums[channel] ** 2 / count)
  return {
    cells,
    count,
    mean: sums.map((sum) => sum / count) as Quadruple,
    widest: spreads.indexOf(Math.max(...spreads)) as Channel,
    spread: spreads.reduce((sum, spread) => sum + spread, 0),
  }
}

/** The two halves of a box; null where its cells do not differ. */
function cut({ cells, mean, widest }: Box): [Box, Box] | null {
  const below = (cell: Cell) => cell.sums[widest] / cell.count <= mean[widest]
  const [low, high] = [cells.filter(below), cells.filter((cell) => !below(cell))]
  return low.length > 0 && high.length > 0 ? [boxOf(low), boxOf(high)] : null
}

function colorOf(mean: Readonly<Quadruple>): Color {
  const [red, green, blue, alpha] = mean.map(Math.round) as Quadruple
  return { red, green, blue, alpha }
}
