// How figures are summed up and shown.

const ascending = (a, b) => a - b
export const quantile = (values, q) => values.toSorted(ascending)[Math.min(values.length - 1, Math.floor(values.length * q))]

/** The least, the middle, the 99th of a hundred and the most of what was measured. */
export function spread(values) {
  const [min, median, p99, max] = [0, 0.5, 0.99, 1].map((q) => quantile(values, q))
  return { min, median, p99, max }
}

/** A few digits, as many as mean something. */
function figure(value) {
  if (value === undefined) return ''
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3).replace(/e.*/, '')
}

/** Whether a line keeps what it promises: its median, or what it says is bounded, at most or at least a number. */
export function kept({ promise, median, ours }) {
  if (!promise) return ''
  const value = promise.of === 'ours' ? ours : median
  const well = promise.least === undefined ? value <= promise.most : value >= promise.least
  return `${promise.least === undefined ? '≤' : '≥'} ${promise.least ?? promise.most} ${well ? 'kept' : 'BROKEN'}`
}

/** Prints lines as one table: what is measured, beside what, of which files, in which unit, ours and theirs, and their ratio over the pairs. */
export function print(lines) {
  const columns = [
    'row',
    'what',
    'beside',
    'of',
    'pairs',
    'unit',
    'ours',
    'p99',
    'theirs',
    'p99',
    '× min',
    'median',
    'p99',
    'max',
    'promised',
  ]
  const cells = lines.map((line) => [
    line.row,
    line.what,
    line.beside ?? '',
    line.of ?? '',
    String(line.pairs ?? ''),
    line.unit,
    ...[line.ours, line.ours99, line.theirs, line.theirs99].map(figure),
    ...[line.min, line.median, line.p99, line.max].map(figure),
    kept(line),
  ])
  const widths = columns.map((column, i) => Math.max(column.length, ...cells.map((row) => row[i].length)))
  const left = new Set([0, 1, 2, 3, 5, 14])
  for (const row of [columns, ...cells])
    console.log(row.map((cell, i) => (left.has(i) ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '))
}
