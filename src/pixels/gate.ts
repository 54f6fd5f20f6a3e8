import type { Signal } from '../signal.ts'

/** Runs a job as soon as there is a place for it, unless the signal says before that nobody waits for it any more. */
export type Gate = <T>(job: () => Promise<T>, signal?: Signal) => Promise<T>

/** Lets at most `places` jobs run at once; the others wait in the order they came. A job that has begun keeps its place to its end. */
export function gate(places: number): Gate {
  const waiting = new Set<() => void>()
  let running = 0
  return async (job, signal) => {
    signal?.throwIfAborted()
    if (running >= places) await turn(waiting, signal)
    else running++
    const done = job().finally(() => {
      const [next] = waiting
      if (next) next()
      else running--
    })
    return signal ? unlessAborted(done, signal) : done
  }
}

/** Waits to be called; whoever is aborted meanwhile leaves the queue. */
function turn(waiting: Set<() => void>, signal: Signal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      waiting.delete(called)
      reject(signal?.reason)
    }
    const called = () => {
      waiting.delete(called)
      signal?.removeEventListener('abort', leave)
      resolve()
    }
    waiting.add(called)
    signal?.addEventListener('abort', leave, { once: true })
  })
}

/** What a job makes, as long as anybody waits for it. */
function unlessAborted<T>(done: Promise<T>, signal: Signal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason)
    signal.addEventListener('abort', leave, { once: true })
    done.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}
