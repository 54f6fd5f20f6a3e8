import { expect, test } from 'vitest'
import { room } from '../../src/pixels/room.ts'
import { jobs, turn } from '../support/jobs.ts'

test('lets as many run as there is room for, in the order they came', async () => {
  const { begun, end, job } = jobs()
  const within = room(10)
  const done = [within(6, job('a')), within(4, job('b')), within(5, job('c')), within(1, job('d'))]
  await turn()
  expect(begun).toEqual(['a', 'b'])
  end('b')
  await turn()
  expect(begun).toEqual(['a', 'b'])
  end('a')
  await turn()
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
  for (const name of ['c', 'd']) end(name)
  expect(await Promise.all(done)).toEqual(['a', 'b', 'c', 'd'])
})

test('what needs more than there is runs alone', async () => {
  const { begun, end, job } = jobs()
  const within = room(10)
  const done = [within(1, job('small')), within(100, job('large')), within(0, job('next'))]
  await turn()
  expect(begun).toEqual(['small'])
  end('small')
  await turn()
  expect(begun).toEqual(['small', 'large'])
  end('large')
  await turn()
  end('next')
  expect(await Promise.all(done)).toEqual(['small', 'large', 'next'])
})

test('a job that fails makes room, and whoever is aborted takes none', async () => {
  const { begun, end, job } = jobs()
  const within = room(1)
  await expect(within(1, async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  const first = within(1, job('first'))
  const leaving = new AbortController()
  const left = within(1, job('left'), leaving.signal)
  const last = within(1, job('last'))
  leaving.abort(new Error('gone'))
  await expect(left).rejects.toThrow('gone')
  end('first')
  await first
  await turn()
  expect(begun).toEqual(['first', 'last'])
  end('last')
  expect(await last).toBe('last')
})
