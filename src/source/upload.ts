import { Budget } from '../budget.ts'
import { once } from '../once.ts'
import type { OpenSource, Scope } from './opened.ts'

/** A file that was sent along with a request. */
export function upload(blob: Blob, name: string, scope: Scope = {}): OpenSource {
  const whole = once(async () => new Uint8Array(await blob.arrayBuffer()))
  return {
    budget: new Budget(scope.limits, scope.signal),
    size: async () => blob.size,
    read: async (offset, length) => (await whole()).subarray(offset, Math.max(offset, offset + length)),
    cost: { url: name, requests: 0, bytes: 0, cache: 'none' },
    dispose: async () => {},
  }
}
