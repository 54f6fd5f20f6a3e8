import type { IncomingMessage } from 'node:http'

/**
 * The whole body of a request, or null where it is longer than the limit; what is then still coming is thrown away as
 * it arrives. It resolves to nothing at all where the client leaves midway.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length']) > limit) return Promise.resolve(null)
  const parts: Buffer[] = []
  let length = 0
  return new Promise((resolve) => {
    request.on('data', (part: Buffer) => {
      length += part.length
      if (length > limit) resolve(null)
      else parts.push(part)
    })
    request.on('end', () => resolve(Buffer.concat(parts)))
  })
}
