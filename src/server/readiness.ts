import type { Admission } from './admission.ts'

/** Whether requests had better come here: what probes ask for before they send any. */
export class Readiness {
  readonly #admission: Admission
  #loaded = false
  #stopping = false

  constructor(admission: Admission) {
    this.#admission = admission
  }

  get state(): 'starting' | 'ready' | 'overloaded' | 'stopping' {
    if (this.#stopping) return 'stopping'
    if (!this.#loaded) return 'starting'
    return this.#admission.overloaded ? 'overloaded' : 'ready'
  }

  get stopping(): boolean {
    return this.#stopping
  }

  /** All that was still to be loaded when the server began to listen is there. */
  load(): void {
    this.#loaded = true
  }

  /** The server is about to end. */
  stop(): void {
    this.#stopping = true
  }
}
