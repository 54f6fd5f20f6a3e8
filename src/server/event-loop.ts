import { monitorEventLoopDelay, performance } from 'node:perf_hooks'

/** Milliseconds between two looks at how late the event loop is. */
const RESOLUTION = 10

/** How late the event loop is, and for how much of the time it is at work; measured once in each period. */
export class EventLoop {
  readonly #period: number
  readonly #delay = monitorEventLoopDelay({ resolution: RESOLUTION })
  #lag = 0
  #measured = performance.now()
  #utilization = performance.eventLoopUtilization()

  constructor(period: number) {
    this.#period = period
    this.#delay.enable()
  }

  /** Milliseconds by which it was late in the last period. */
  get lag(): number {
    return this.#lag
  }

  /** Milliseconds by which the next measurement is late. */
  get late(): number {
    return performance.now() - this.#measured - this.#period
  }

  /** The milliseconds since it was last asked, and the share of them that the event loop was at work. */
  measure(): { readonly elapsed: number; readonly share: number } {
    const mean = this.#delay.count > 0 ? this.#delay.mean / 1e6 - RESOLUTION : 0
    this.#lag = Math.max(0, mean, this.late)
    this.#delay.reset()
    const [measured, utilization] = [this.#measured, this.#utilization]
    this.#measured = performance.now()
    this.#utilization = performance.eventLoopUtilization()
    const share = performance.eventLoopUtilization(this.#utilization, utilization).utilization
    return { elapsed: this.#measured - measured, share }
  }

  close(): void {
    this.#delay.disable()
  }
}
