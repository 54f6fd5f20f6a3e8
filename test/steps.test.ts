import { describe, expect, it } from 'vitest'
import { replay } from '../src/replay.ts'
import { Budget } from '../src/budget.ts'
import { memory, reading, slice, sizing, type ByteSource } from '../src/source/source.ts'
import { firstIn, items, promised, run, type Steps, together, type Walk, walked } from '../src/steps.ts'

const bytes = new Uint8Array([1, 2, 3, 4, 5, 6])

/** A source that says of nothing that it is here. */
function distant(asked: string[] = []): ByteSource {
  return {
    budget: new Budget(),
    size: async () => bytes.length,
    read: async (offset, length) => {
      asked.push(`asked ${offset}`)
      await new Promise((resolve) => setTimeout(resolve, 1))
      asked.push(`came ${offset}`)
      return bytes.subarray(offset, offset + length)
    },
  }
}

function* sum(source: ByteSource): Steps<number> {
  const [first, last] = [yield* reading(source, 0, 1), yield* reading(source, (yield* sizing(source)) - 1, 1)]
  return first[0]! + last[0]!
}

describe('steps', () => {
  it('are done at once where everything is in memory, slices of it too', () => {
    expect(run(sum(memory(bytes)))).toBe(7)
    expect(run(sum(slice(memory(bytes), 1, 3)))).toBe(6)
    expect(run(sum(slice(memory(bytes), 4)))).toBe(11)
  })

  it('find the first item that something is said of, at once where nothing is waited for, and go no further', async () => {
    const reached: number[] = []
    function* walk(pause?: Promise<void>): Walk<number> {
      for (const item of [1, 2, 3, 4]) {
        if (pause) yield pause
        reached.push(item)
        yield item
      }
    }
    const third = (item: number) => (item === 3 ? null : undefined)
    expect(firstIn(walk(), third)).toBe(null)
    const later = firstIn(walk(Promise.resolve()), third)
    expect(later).toBeInstanceOf(Promise)
    expect(await later).toBe(null)
    expect(reached).toEqual([1, 2, 3, 1, 2, 3])
    expect(firstIn(walk(), () => undefined)).toBe(undefined)
    expect(await firstIn(walk(Promise.resolve()), () => undefined)).toBe(undefined)
  })

  it('wait for what is not here', async () => {
    expect(run(sum(distant()))).toBeInstanceOf(Promise)
    expect(await promised(sum(slice(distant(), 1, 3)))).toBe(6)
  })

  it('go past no read of a source that is a copy with another one', async () => {
    const reads: number[] = []
    const source = memory(bytes)
    const watched = { ...source, read: (offset: number, length: number) => (reads.push(offset), source.read(offset, length)) }
    expect(await promised(sum(slice(watched, 1)))).toBe(8)
    expect(reads).toEqual([1, 5])
  })

  it('done together ask before any waits', async () => {
    const asked: string[] = []
    const source = distant(asked)
    const found = await promised(together([0, 2].map((offset) => reading(source, offset, 1))))
    expect(found.map(([byte]) => byte)).toEqual([1, 3])
    expect(asked).toEqual(['asked 0', 'asked 2', 'came 0', 'came 2'])
  })

  it('catch what a read fails with where it was asked', async () => {
    const failing = { ...distant(), read: () => Promise.reject(new Error('gone')) }
    const work = function* (): Steps<string> {
      try {
        yield* reading(failing, 0, 1)
        return 'read'
      } catch (error) {
        return (error as Error).message
      }
    }
    expect(await promised(work())).toBe('gone')
    await expect(promised(together([sum(failing), sum(memory(bytes))]))).rejects.toThrow('gone')
  })
})

describe('a walk', () => {
  function* found(source: ByteSource): Walk<{ byte: number }> {
    for (let at = 0; at < 3; at++) yield { byte: (yield* reading(source, at, 1))[0]! }
    throw new Error('no more')
  }

  it('is shared by its readers, each item found once and only when asked for', async () => {
    const asked: string[] = []
    const shared = replay(found(distant(asked)))
    const [a, b] = await Promise.all([shared.at(1), shared.at(0)])
    expect([a, b]).toEqual([{ byte: 2 }, { byte: 1 }])
    expect(asked.filter((what) => what.startsWith('asked'))).toEqual(['asked 0', 'asked 1'])
    expect(await shared.at(1)).toBe(a)
  })

  it('has its items at once where they are in memory, and tells every reader of its fault', async () => {
    const shared = replay(found(memory(bytes)))
    expect(shared.at(2)).toEqual({ byte: 3 })
    const seen: number[] = []
    const read = async () => {
      for await (const { byte } of shared) seen.push(byte)
    }
    await expect(read()).rejects.toThrow('no more')
    expect(seen).toEqual([1, 2, 3])
    expect(() => shared.at(3)).toThrow('no more')
  })

  it('ends for all', async () => {
    const shared = replay(walked(items(found(memory(bytes)))))
    expect(await shared.at(0)).toEqual({ byte: 1 })
    await expect(Promise.resolve().then(() => shared.at(9))).rejects.toThrow('no more')
    const none = replay<object>((function* (): Walk<object> {})())
    expect([none.at(0), none.at(5)]).toEqual([undefined, undefined])
  })
})
