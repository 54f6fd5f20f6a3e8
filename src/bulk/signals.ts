/** Whether somebody wants the process to end. */
export interface Interruption {
  /** The signal that said so. */
  readonly by: 'SIGINT' | 'SIGTERM' | undefined
  /** What a promise resolves to, or undefined as soon as somebody wants an end; for one promise at a time. */
  unless<T>(promise: Promise<T>): Promise<T | undefined>
  /** Leaves signals to others again. */
  end(): void
}

/** Milliseconds within which the same signal is not a second one: a terminal, and npm between, may send it twice. */
const SAME = 500

/** Hears signals that ask for an end in order; whoever sends another one is out of patience. */
export function interruption(): Interruption {
  let by: Interruption['by']
  let at = 0
  // Not one promise for all: it would keep whatever was ever raced against it.
  let wake = () => {}
  const hear = (signal: 'SIGINT' | 'SIGTERM') => {
    if (by && performance.now() - at > SAME) process.exit(signal === 'SIGINT' ? 130 : 143)
    by ??= signal
    at ||= performance.now()
    wake()
  }
  process.on('SIGINT', hear).on('SIGTERM', hear)
  return {
    get by() {
      return by
    },
    unless: (promise) =>
      new Promise((resolve, reject) => {
        wake = () => resolve(undefined)
        promise.then(resolve, reject)
        if (by) wake()
      }),
    end: () => void process.off('SIGINT', hear).off('SIGTERM', hear),
  }
}
