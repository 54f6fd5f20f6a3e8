import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that waits for its answer. */
interface Held {
  readonly path: string
  readonly start: number
}

/** A loopback origin of one file that lies at every path, whose answers wait until they are let go. */
export interface GatedOrigin {
  readonly url: (path: string) => string
  /** Answers what waits at a path, and what will be asked there. */
  readonly open: (path: string) => void
  /** Resolves when a request waits at a path. */
  readonly held: (path: string) => Promise<unknown>
  /** Resolves when one that waited at a path was given up by whoever asked. */
  readonly left: (path: string) => Promise<unknown>
  readonly close: () => void
}

/** Starts an origin; `waits` says which requests wait. */
export async function gatedOrigin(file: Uint8Array, waits: (request: Held) => boolean): Promise<GatedOrigin> {
  const events = new Map<string, PromiseWithResolvers>()
  const event = (name: string): PromiseWithResolvers => {
    const known = events.get(name) ?? withResolvers()
    events.set(name, known)
    return known
  }
  const server = createServer(async (request, response) => {
    const path = request.url!
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? 'bytes=0-') ?? []
    const [start, end] = [Number(from ?? 0), Math.min(Number(to ?? Infinity) + 1, file.length)]
    if (waits({ path, start })) {
      response.on('close', () => response.writableFinished || event(`left ${path}`).resolve())
      event(`held ${path}`).resolve()
      await event(`open ${path}`).promise
    }
    response.writeHead(206, { 'content-range': `bytes ${start}-${end - 1}/${file.length}`, 'content-length': end - start })
    response.end(file.subarray(start, end))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: (path) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    open: (path) => event(`open ${path}`).resolve(),
    held: (path) => event(`held ${path}`).promise,
    left: (path) => event(`left ${path}`).promise,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** A promise that is resolved from outside. */
interface PromiseWithResolvers {
  readonly promise: Promise<void>
  readonly resolve: () => void
}

function withResolvers(): PromiseWithResolvers {
  let resolve = () => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}
