import type { ByteSource } from './source.ts'

/** Runs `make` at the first call for each source and hands every caller with that source the same answer, or promise, as long as the file is read. */
export function onceForSource<T>(make: (source: ByteSource) => T): (source: ByteSource) => T {
  return (source) => {
    const kept = source.budget.keptOf(source)
    const known = kept.get(make) ?? make(source)
    kept.set(make, known)
    return known as T
  }
}
