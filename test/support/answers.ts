import type { Container } from '../../src/container/container.ts'
import { ImageError } from '../../src/error.ts'
import { readAll, type ByteSource } from '../../src/source/source.ts'
import type { Awaitable } from '../../src/steps.ts'

/** Everything that a container says about a file; an ImageError counts as an answer, anything else is thrown. */
export async function answers(container: Container, source: ByteSource): Promise<unknown> {
  return {
    header: await orFault(() => container.header(source)),
    dimensions: await orFault(() => dimensions(container, source)),
    orientation: await orFault(async () => container.orientation?.(source)),
    animation: await orFault(async () => container.animation?.(source)),
    duration: await orFault(async () => container.duration?.(source)),
    film: await orFault(async () => container.film?.(source)),
    previews: await orFault(async () => collected(container.previews?.(source) ?? [])),
    blocks: await blocks(container, source),
  }
}

async function dimensions(container: Container, source: ByteSource): Promise<unknown> {
  const told = await container.dimensions?.(source)
  return { width: told?.width, height: told?.height, crop: told?.crop, orientation: await told?.orientation?.() }
}

async function collected<T>(items: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

async function blocks(container: Container, source: ByteSource): Promise<unknown[]> {
  const found: unknown[] = []
  const end = await orFault(async () => {
    for await (const { bytes, ifd, ...block } of container.blocks(source)) {
      const said = await orFault(async () => Buffer.from(await readAll(bytes)).toString('latin1'))
      const entries = ifd?.entries.map(({ id, type, count, offset, length }) => ({ id, type, count, offset, length }))
      found.push({ ...block, said, entries })
    }
    return 'end'
  })
  return [...found, end]
}

async function orFault<T>(ask: () => Awaitable<T>): Promise<T | string> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ImageError) return `${error.code}: ${error.message}`
    throw error
  }
}
