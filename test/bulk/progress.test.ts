import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Progress, type State } from '../../src/bulk/progress.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A job that comes along by `rate` pictures a second, and what was told of it. */
function job(isTTY: boolean, quiet = false) {
  const told: string[] = []
  const counts = { done: 0, failed: 0, dead: 0 }
  const state: { -readonly [key in keyof State]: State[key] } = {
    counts,
    lines: { filled: 100, offset: 4000, ended: false },
    size: 40_000,
    more: '',
  }
  const stderr = { isTTY, write: (text: string) => told.push(text) > 0 }
  const progress = new Progress(stderr, quiet, () => state)
  const run = (seconds: number, rate: number) => {
    for (let n = 0; n < seconds * 5; n++) {
      counts.done += rate / 5
      vi.advanceTimersByTime(200)
    }
  }
  return { told, counts, state, progress, run }
}

test('on a terminal one line is drawn again and again, with a bar', () => {
  const { told, counts, state, progress, run } = job(true)
  run(2, 100)
  expect(told).toHaveLength(10)
  // A tenth of the input was read, and had 100 lines in it.
  expect(told.at(-1)).toBe('\r[####----------------] 200 of about 1000 (20 %), 100 a second, 0 failed, 8 s left\x1b[K')
  counts.failed = 3
  counts.dead = 1
  state.lines = { filled: 500, offset: 40_000, ended: true }
  state.more = '2 wait'
  run(0.2, 100)
  expect(told.at(-1)).toBe('\r[########------------] 220 of 500 (44 %), 100 a second, 3 failed, 1 given up, 3 s left, 2 wait\x1b[K')
  counts.done = 500
  progress.end()
  expect(told.slice(-2)).toEqual([expect.stringContaining('[####################] 500 of 500 (100 %)'), '\n'])
  expect(told.at(-2)).not.toContain('left')
  run(2, 100)
  expect(told.at(-1)).toBe('\n')
})

test('elsewhere it is a line now and then, and one at the end', () => {
  const { told, progress, run } = job(false)
  run(4, 10)
  expect(told).toEqual([])
  run(7, 10)
  expect(told).toEqual([
    '50 of about 1000 (5 %), 10 a second, 0 failed, 95 s left\n',
    '100 of about 1000 (10 %), 10 a second, 0 failed, 90 s left\n',
  ])
  progress.end()
  expect(told.at(-1)).toMatch(/^110 of about 1000 .*\n$/)
})

test('of an input whose length nobody knows there is no share, and long times are said in minutes and hours', () => {
  const { told, state, run } = job(false)
  state.size = undefined
  run(5, 10)
  expect(told.at(-1)).toBe('50, 10 a second, 0 failed\n')
  state.size = 4_000_000
  run(5, 10)
  expect(told.at(-1)).toContain('100 of about 100000 (0 %), 10 a second, 0 failed, 3 h left')
  state.size = 400_000
  run(5, 10)
  expect(told.at(-1)).toContain('16 min left')
})

test('nothing is told where that was asked for', () => {
  const { told, progress, run } = job(true, true)
  run(6, 10)
  progress.end()
  expect(told).toEqual([])
})
