import type { Signal } from '../signal.ts'

/** Runs a job as soon as there is room for what it needs, unless the signal says before that nobody waits for it any more. */
export type Room = <T>(needed: number, job: () => Promise<T>, signal?: Signal) => Promise<T>

interface Waiting {
  readonly needed: number
  readonly enter: () => void
}

/**
 * Lets jobs run at once as long as what they need together stays within a bound; one that needs more by itself runs
 * alone. The others wait in the order they came.
 */
export function room(bound: number): Room {
  const waiting = new Set<Waiting>()
  let taken = 0
  let running = 0
  const fits = (needed: number) => running === 0 || taken + needed <= bound
  const take = (needed: number) => {
    taken += needed
    running++
  }
  const admit = () => {
    for (const one of waiting) {
      if (!fits(one.needed)) return
      waiting.delete(one)
      take(one.needed)
      one.enter()
    }
  }
  return async (needed, job, signal) => {
    signal?.throwIfAborted()
    if (waiting.size === 0 && fits(needed)) take(needed)
    else await turn(waiting, needed, signal)
    try {
      return await job()
    } finally {
      taken -= needed
      running--
      admit()
    }
  }
}

/** Waits to be let in; whoever is aborted meanwhile leaves the queue. */
function turn(waiting: Set<Waiting>, needed: number, signal: Signal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      waiting.delete(one)
      reject(signal?.reason)
    }
    const enter = () => {
      signal?.removeEventListener('abort', leave)
      resolve()
    }
    const one = { needed, enter }
    waiting.add(one)
    signal?.addEventListener('abort', leave, { once: true })
  })
}
