import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A loopback origin of one file that lies at every path, whose answers come in waves: only when nobody asks any more is all answered that was asked. */
export interface WaveOrigin {
  readonly url: (path: string) => string
  /** The ranges asked for, by the wave in which they were answered: as many round trips as waves. */
  readonly waves: readonly (readonly (readonly [start: number, end: number])[])[]
  readonly close: () => void
}

/** Turns of the event loop without a request, after which nobody asks any more; those that are under way to the origin take a few. */
const QUIET = 12

/** Starts an origin in the process of those who ask, so that it is quiet when they are. */
export async function waveOrigin(file: Uint8Array): Promise<WaveOrigin> {
  const waves: [number, number][][] = []
  let waiting: { range: [number, number]; answer: () => void }[] = []
  const breaking = async (): Promise<void> => {
    for (let turns = 0, seen = 0; turns < QUIET; turns = waiting.length > seen ? 0 : turns + 1) {
      seen = waiting.length
      await sleep(2)
    }
    const wave = waiting
    waiting = []
    waves.push(wave.map(({ range }) => range))
    for (const { answer } of wave) answer()
  }
  const server = createServer((request, response) => {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? 'bytes=0-') ?? []
    const [start, end] = [Number(from ?? 0), Math.min(Number(to ?? Infinity) + 1, file.length)]
    const answer = () => {
      response.writeHead(206, { 'content-range': `bytes ${start}-${end - 1}/${file.length}`, 'content-length': end - start })
      response.end(file.subarray(start, end))
    }
    if (waiting.push({ range: [start, end], answer }) === 1) void breaking()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: (path) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    waves,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
