/** How far it is from each time to the next, whatever order they come in; the shortest distance first. */
export function distances(times: readonly number[]): readonly number[] {
  const ascending = [...new Set(times)].sort((one, other) => one - other)
  const found = ascending.slice(1).map((time, i) => time - ascending[i]!)
  return found.sort((one, other) => one - other)
}

/** The mean of numbers; null of none. */
export function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
