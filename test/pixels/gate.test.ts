import { expect, test } from 'vitest'
import { gate } from '../../src/pixels/gate.ts'
import { jobs, turn } from '../support/jobs.ts'

test('lets so many run at once, the others in the order they came', async () => {
  const { begun, end, job } = jobs()
  const through = gate(2)
  const done = ['a', 'b', 'c', 'd'].map((name) => through(job(name)))
  await turn()
  expect(begun).toEqual(['a', 'b'])
  end('b')
  await turn()
  expect(begun).toEqual(['a', 'b', 'c'])
  end('a')
  await turn()
  for (const name of ['c', 'd']) end(name)
  expect(await Promise.all(done)).toEqual(['a', 'b', 'c', 'd'])
})

test('a job that fails makes place for the next', async () => {
  const through = gate(1)
  await expect(through(async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await through(async () => 'yes')).toBe('yes')
})

test('whoever nobody waits for any more leaves the queue, and never runs', async () => {
  const { begun, end, job } = jobs()
  const through = gate(1)
  const leave = new AbortController()
  const first = through(job('first'))
  const second = through(job('second'), leave.signal)
  const third = through(job('third'))
  leave.abort(new Error('left'))
  await expect(second).rejects.toThrow('left')
  end('first')
  await first
  await turn()
  end('third')
  expect(await third).toBe('third')
  expect(begun).toEqual(['first', 'third'])
  await expect(through(job('late'), leave.signal)).rejects.toThrow('left')
})

test('a job that nobody waits for any more keeps its place until it ends', async () => {
  const { begun, end, job } = jobs()
  const through = gate(1)
  const leave = new AbortController()
  const first = through(job('first'), leave.signal)
  const second = through(job('second'))
  await turn()
  leave.abort(new Error('left'))
  await expect(first).rejects.toThrow('left')
  expect(begun).toEqual(['first'])
  end('first')
  await turn()
  end('second')
  expect(await second).toBe('second')
})
