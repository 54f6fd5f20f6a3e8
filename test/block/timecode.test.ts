import { expect, test } from 'vitest'
import { timecode } from '../../src/block/movie/timecode.ts'

test('frames are numbered without gaps, unless the clock needs them', () => {
  expect(timecode(0, { rate: 25, drops: false })).toBe('00:00:00:00')
  expect(timecode(25 * 3600 * 24 + 1, { rate: 25, drops: false })).toBe('00:00:00:01')
  expect(timecode(1799, { rate: 30, drops: true })).toBe('00:00:59;29')
  expect(timecode(1800, { rate: 30, drops: true })).toBe('00:01:00;02')
  expect(timecode(17_982, { rate: 30, drops: true })).toBe('00:10:00;00')
  expect(timecode(2 ** 32 - 1, { rate: 60, drops: true })).toMatch(/^\d\d:\d\d:\d\d;\d\d$/)
})

test('numbers that are left out are never told, and all others are', () => {
  const clock = { rate: 30, drops: true }
  const told = new Set(Array.from({ length: 17_982 }, (_, frame) => timecode(frame, clock)))
  expect(told.size).toBe(17_982)
  for (const text of told) expect(text).not.toMatch(/^00:0[1-9]:00;0[01]$/)
})
