import { createInterface } from 'node:readline'
import type { Settings } from './config.ts'
import { type Description, describer } from './server/describer.ts'
import { sourcesOf } from './server/sources.ts'
import { given, type Streams, UsageError } from './terminal.ts'

/** How the command shows what it finds. */
interface Manner {
  readonly query?: string
  readonly ndjson?: boolean
}

/** How many sources are read at the same time. */
const WIDTH = 8

/** Prints what each of the places says, in the order given; 1 where one of them could not be read at all. */
export async function describe(
  places: readonly string[],
  { query, ndjson }: Manner,
  streams: Streams,
  settings: Settings,
): Promise<number> {
  const sources = sourcesOf({ ...settings, cacheBytes: 0 })
  const describeOne = given('--query', () => describer(sources, query))
  const alone = places.length === 1 && places[0] !== '-'
  const counts = { done: 0, failed: 0 }
  const put = (said: Description) => {
    const between = ndjson || alone ? '' : counts.done === 0 ? '[\n' : ',\n'
    streams.stdout.write(ndjson ? `${JSON.stringify(said)}\n` : `${between}${JSON.stringify(said, null, 2)}${alone ? '\n' : ''}`)
    counts.done++
    if (isNothing(said)) counts.failed++
    if (!alone && streams.stderr.isTTY) streams.stderr.write(`\r${counts.done} described, ${counts.failed} failed `)
  }
  await inOrder(listed(places, streams), describeOne, put)
  if (!alone && !ndjson) streams.stdout.write(counts.done === 0 ? '[]\n' : '\n]\n')
  if (!alone && streams.stderr.isTTY) streams.stderr.write('\n')
  await sources.close()
  return counts.failed > 0 ? 1 : 0
}

/** Nothing but the place and errors. */
function isNothing(said: Description): boolean {
  return said.errors !== undefined && Object.keys(said).every((name) => name === 'url' || name === 'errors')
}

async function* listed(places: readonly string[], { stdin }: Streams): AsyncGenerator<string, undefined> {
  for (const place of places) {
    if (place !== '-') yield place
    else for await (const line of createInterface({ input: stdin })) if (line.trim()) yield named(line.trim())
  }
}

/** A line of a list; a picture that comes in its place is no text. */
function named(line: string): string {
  if (/[\0\ufffd]/.test(line))
    throw new UsageError('- takes a list of files and URLs as text, each on a line; a picture is named, not sent')
  return line
}

/** Works on several items at a time, and hands on the results in the order of the items, each as soon as its turn has come. */
async function inOrder<Item, Result>(items: AsyncGenerator<Item>, work: (item: Item) => Promise<Result>, put: (result: Result) => void) {
  const ready = new Map<number, Result>()
  let taken = 0
  let handed = 0
  const worker = async () => {
    for (let next = await items.next(); !next.done; next = await items.next()) {
      const turn = taken++
      ready.set(turn, await work(next.value))
      for (; ready.has(handed); handed++) {
        put(ready.get(handed)!)
        ready.delete(handed)
      }
    }
  }
  await Promise.all(Array.from({ length: WIDTH }, worker))
}
