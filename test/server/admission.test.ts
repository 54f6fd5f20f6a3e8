import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { Admission, type AdmissionBounds, Busy } from '../../src/server/admission.ts'
import { Collapse } from '../../src/server/collapse.ts'
import { abortSignal, type Signal } from '../../src/signal.ts'

const made: Admission[] = []
afterEach(() => {
  for (const admission of made.splice(0)) admission.close()
})

function admission(bounds: Partial<AdmissionBounds> = {}): Admission {
  const one = new Admission({ live: 2, queued: 2, wait: 250, ...bounds })
  made.push(one)
  return one
}

test('as many are let in as there are places, then as many as leave, in the order they came', async () => {
  const gate = admission()
  const [first, second] = await Promise.all([gate.enter(), gate.enter()])
  const came: number[] = []
  const waiting = [3, 4].map((number) => gate.enter().then((leave) => (came.push(number), leave)))
  expect([gate.live, gate.queued]).toEqual([2, 2])
  await expect(gate.enter()).rejects.toBeInstanceOf(Busy)
  first()
  first()
  const third = await waiting[0]!
  expect([came, gate.live, gate.queued]).toEqual([[3], 2, 1])
  second()
  third()
  const fourth = await waiting[1]!
  fourth()
  expect([came, gate.live, gate.queued]).toEqual([[3, 4], 0, 0])
})

test('nobody waits longer than is allowed', async () => {
  const gate = admission({ live: 1, wait: 40 })
  const leave = await gate.enter()
  const began = performance.now()
  await expect(gate.enter()).rejects.toBeInstanceOf(Busy)
  expect(performance.now() - began).toBeGreaterThan(30)
  expect(gate.queued).toBe(0)
  leave()
  expect(gate.live).toBe(0)
})

test('whoever leaves the queue takes no place', async () => {
  const gate = admission({ live: 1 })
  const leave = await gate.enter()
  const leaving = new AbortController()
  const waiting = gate.enter(leaving.signal)
  leaving.abort(new Error('left'))
  await expect(waiting).rejects.toThrow('left')
  leave()
  expect([gate.live, gate.queued]).toEqual([0, 0])
  await expect(gate.enter(leaving.signal)).rejects.toThrow('left')
})

test('a queue that stands is kept short, and says that the server is overloaded', async () => {
  const gate = admission({ live: 1, queued: 100, wait: 5000 })
  const left: (() => void)[] = []
  let refused = 0
  const ask = () =>
    gate.enter().then(
      (leave) => left.push(leave),
      () => refused++,
    )
  const asked = Array.from({ length: 90 }, ask)
  expect([gate.full, gate.overloaded]).toEqual([false, false])
  await sleep(300)
  expect([gate.full, gate.overloaded, refused]).toEqual([true, true, 0])
  asked.push(ask())
  await vi.waitFor(() => expect(refused).toBe(1))
  const draining = setInterval(() => left.pop()?.(), 1)
  await Promise.all(asked)
  clearInterval(draining)
  for (const leave of left) leave()
  expect([gate.full, gate.overloaded, gate.live, gate.queued]).toEqual([false, false, 0, 0])
})

test('fewer are let in while the event loop is late, and more again where it is not', async () => {
  const gate = admission({ live: 100, queued: 0 })
  const held: (() => void)[] = []
  const fill = async () => {
    for (;;) held.push(await gate.enter())
  }
  await expect(fill()).rejects.toBeInstanceOf(Busy)
  const before = held.length
  for (let i = 0; i < 6; i++) {
    const until = performance.now() + 150
    while (performance.now() < until);
    await sleep(1)
  }
  for (const leave of held.splice(0)) leave()
  await expect(fill()).rejects.toBeInstanceOf(Busy)
  expect(held.length).toBeLessThan(before)
  const few = held.length
  await sleep(500)
  await expect(fill()).rejects.toBeInstanceOf(Busy)
  expect(held.length).toBeGreaterThan(few)
})

test('an answer is given to those who come later for a while, and no longer than a while, however many they are', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
  try {
    const collapse = new Collapse<number>()
    let answered = 0
    const ask = () => collapse.ask('a', new AbortController().signal, async () => ++answered)
    await Promise.all([ask(), ask()])
    const told: number[] = []
    for (let at = 0; at < 7_000; at += 400) {
      await vi.advanceTimersByTimeAsync(400)
      told.push((await ask()).answer)
    }
    expect(told.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => 1))
    expect(told.at(-1)).toBeGreaterThan(1)
  } finally {
    vi.useRealTimers()
  }
})

test('equal questions are answered once, as long as any who asked waits', async () => {
  const collapse = new Collapse<number>()
  const never = new AbortController().signal
  let answered = 0
  const slow = async (over: Signal) => {
    await sleep(20, undefined, { signal: abortSignal(over) })
    return ++answered
  }
  const leaving = new AbortController()
  const asked = [collapse.ask('a', leaving.signal, slow), collapse.ask('a', never, slow), collapse.ask('b', never, slow)]
  leaving.abort()
  expect((await Promise.all(asked)).map(({ first }) => first)).toEqual([true, false, true])
  expect(answered).toBe(2)
  expect(await collapse.ask('a', never, slow)).toEqual({ answer: 1, first: false })
  expect(await collapse.ask('b', never, slow)).toEqual({ answer: 3, first: true })

  const gone = new AbortController()
  const alone = collapse.ask('c', gone.signal, slow)
  gone.abort()
  const again = collapse.ask('c', never, slow)
  await expect(alone).rejects.toThrow('aborted')
  expect(await again).toEqual({ answer: 4, first: true })
})
