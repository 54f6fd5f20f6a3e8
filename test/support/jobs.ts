/** Jobs that end when they are told to, and say in which order they began. */
export function jobs() {
  const begun: string[] = []
  const end = new Map<string, () => void>()
  const job = (name: string) => () => {
    begun.push(name)
    return new Promise<string>((resolve) => end.set(name, () => resolve(name)))
  }
  return { begun, end: (name: string) => end.get(name)!(), job }
}

/** Resolves when all that is due has been done. */
export const turn = () => new Promise((resolve) => setImmediate(resolve))
