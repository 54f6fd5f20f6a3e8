/** Lets many readers share one pass over a sequence: each item is produced once, when first asked for. */
export function replay<T>(items: AsyncIterable<T>): AsyncIterable<T> {
  const iterator = items[Symbol.asyncIterator]()
  const produced: Promise<IteratorResult<T>>[] = []
  return {
    async *[Symbol.asyncIterator]() {
      for (let i = 0; ; i++) {
        const item = await (produced[i] ??= iterator.next())
        if (item.done) return
        yield item.value
      }
    },
  }
}
