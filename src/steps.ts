/** Work that waits only where it must: each promise it yields is awaited before it goes on. The promises give nothing and never fail. */
export type Steps<T> = Generator<Promise<void>, T, void>

/** A walk that yields what it finds, and between that the promises that it waits for. */
export interface Walk<T> extends IterableIterator<T | Promise<void>, void, void> {
  /** What it would yield next, where that is found without waiting; undefined where it is not, and where there is nothing more. */
  here?(): T | undefined
}

/** What is here already, or will be. */
export type Awaitable<T> = T | Promise<T>

/** What follows from what is here at once, and from what will be then. What that takes may be handed along: a function that remembers it costs more. */
export function andThen<T, U, A = void>(value: Awaitable<T>, follow: (value: T, about: A) => Awaitable<U>, about?: A): Awaitable<U> {
  return value instanceof Promise ? afterwards(value, follow, about as A) : follow(value, about as A)
}

function afterwards<T, U, A>(value: Promise<T>, follow: (value: T, about: A) => Awaitable<U>, about: A): Promise<U> {
  return value.then((value) => follow(value, about))
}

/** Does a work: at once, where it has nothing to wait for. */
export function run<T>(steps: Steps<T>): Awaitable<T> {
  const step = steps.next()
  return step.done ? step.value : finish(steps, step.value)
}

async function finish<T>(steps: Steps<T>, first: Promise<void>): Promise<T> {
  for (let pending = first; ;) {
    await pending
    const step = steps.next()
    if (step.done) return step.value
    pending = step.value
  }
}

/** The same as a promise, which is settled already where there is nothing to wait for. */
export async function promised<T>(steps: Steps<T>): Promise<T> {
  return run(steps)
}

/** Waits for a promise, as a step: gives what it gives, and fails as it fails. */
export function* waiting<T>(promise: Promise<T>): Steps<T> {
  let outcome: { readonly value: T } | { readonly error: unknown } | undefined
  yield promise.then(
    (value) => void (outcome = { value }),
    (error: unknown) => void (outcome = { error }),
  )
  if ('value' in outcome!) return outcome.value
  throw outcome!.error
}

/** Begins a work: as much of it as can be done is done at once. Its failure is that of a promise, for those who wait for it to hear. */
export function begin<T>(steps: Steps<T>): Awaitable<T> {
  return begun(() => run(steps))
}

/** The same of a work that is no steps. */
export function begun<T, A = void>(work: (about: A) => Awaitable<T>, about?: A): Awaitable<T> {
  const outcome = attempt(work, about)
  // Should nobody get to wait for it, since another fails before, it says nothing new.
  if (outcome instanceof Promise) outcome.catch(() => undefined)
  return outcome
}

/** Does what may be done at once; its failure is always that of a promise, for those who wait for it to hear. */
export function attempt<T, A = void>(work: (about: A) => Awaitable<T>, about?: A): Awaitable<T> {
  try {
    return work(about as A)
  } catch (error) {
    return failing(error)
  }
}

/** A failure as that of a promise, for those who wait for it to hear. */
export function failing<T>(reason: unknown): Promise<T> {
  const failed = Promise.reject<T>(reason)
  failed.catch(() => undefined)
  return failed
}

/** What works that were begun come to: at once, where all have. */
export function allOf<T>(begun: readonly Awaitable<T>[]): Awaitable<readonly T[]> {
  for (const outcome of begun) if (outcome instanceof Promise) return Promise.all(begun)
  return begun as readonly T[]
}

/** The same as steps. */
export function* ended<T>(begun: readonly Awaitable<T>[]): Steps<readonly T[]> {
  return yield* outcomeOf(allOf(begun))
}

/** What a work that was begun comes to. */
export function* outcomeOf<T>(begun: Awaitable<T>): Steps<T> {
  return begun instanceof Promise ? yield* waiting(begun) : begun
}

/** Does works side by side: what each waits for is asked for before any of it is awaited. */
export function* together<T>(works: readonly Steps<T>[]): Steps<readonly T[]> {
  return yield* ended(works.map(begin))
}

/** What the first item of a walk says that says anything, at once where nothing must be waited for; undefined where none does. */
export function firstIn<T, U, A = void>(walk: Walk<T>, say: Saying<T, U, A>, about?: A): Awaitable<U | undefined> {
  for (let item = walk.here?.(); item !== undefined; item = walk.here!()) {
    const said = say(item, about as A)
    if (said instanceof Promise) return laterIn(walk, said, say, about as A)
    if (said !== undefined) return said
  }
  for (let step = walk.next(); !step.done; step = walk.next()) {
    const said = step.value instanceof Promise ? step.value : say(step.value, about as A)
    if (said instanceof Promise) return laterIn(walk, said, say, about as A)
    if (said !== undefined) return said
  }
  return undefined
}

/** What was gathered on a walk, in place of what the walk gave. */
export const instead = <T>(_: unknown, gathered: T): T => gathered

/** What is said of an item of a walk; undefined where nothing is. */
type Saying<T, U, A> = (item: T, about: A) => Awaitable<U | undefined>

async function laterIn<T, U, A>(walk: Walk<T>, pending: Promise<U | void>, say: Saying<T, U, A>, about: A): Promise<U | undefined> {
  const first = await pending
  if (first !== undefined) return first
  for (const item of walk) {
    const said = item instanceof Promise ? item : say(item, about)
    const told = said instanceof Promise ? await said : said
    if (told !== undefined) return told
  }
  return undefined
}

/** A walk for those who await each item. */
export async function* items<T>(walk: Walk<T>): AsyncGenerator<T, undefined> {
  for (const item of walk) {
    if (item instanceof Promise) await item
    else yield item
  }
}

/** Items that must be awaited, as a walk. */
export function* walked<T>(awaited: AsyncIterable<T>): Walk<T> {
  const iterator = awaited[Symbol.asyncIterator]()
  for (;;) {
    const item = yield* waiting(iterator.next())
    if (item.done) return
    yield item.value
  }
}
