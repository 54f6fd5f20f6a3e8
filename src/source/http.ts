import { Agent } from 'undici'
import { Budget } from '../budget.ts'
import type { Guard } from './guard.ts'
import type { OpenSource, Scope } from './opened.ts'
import { Origin, type OriginSettings } from './origin.ts'
import { type Bounds, paged } from './paged.ts'

/** How files on the web are read. */
export interface HttpSettings extends OriginSettings {
  readonly bounds: Bounds
}

/** The connections of a process to all origins; each is made to an address that the guard has seen. */
export function httpAgent(guard: Guard, timeout: number): Agent {
  return new Agent({
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: 16 * 1024,
    headersTimeout: timeout,
    bodyTimeout: timeout,
    connect: { timeout, lookup: guard.lookup },
  })
}

/** A file on a web server, read by range requests. */
export function http(url: URL, settings: HttpSettings, scope: Scope = {}): OpenSource {
  const origin = new Origin(url, settings, scope.signal)
  const bounds = { ...settings.bounds, firstBytes: scope.firstBytes ?? settings.bounds.firstBytes }
  const source = paged((start, end) => origin.fetch(start, end), bounds, new Budget(scope.limits))
  return {
    budget: source.budget,
    size: () => source.size(),
    read: (offset, length) => source.read(offset, length),
    cost: origin.cost,
    get state() {
      return origin.state
    },
    dispose: async () => origin.leave(),
  }
}
