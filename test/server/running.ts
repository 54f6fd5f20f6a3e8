import { afterAll } from 'vitest'
import { readSettings } from '../../src/config.ts'
import { createServer, type Server } from '../../src/server/server.ts'
import type { Sources } from '../../src/source/open.ts'

/** A server on a free port, stopped after the tests of the file. */
export async function running(environment: Record<string, string> = {}, sources?: Sources): Promise<{ url: URL; server: Server }> {
  const server = createServer(readSettings({ PORT: '0', HELIOGRAPH_LOG_LEVEL: 'silent', ...environment }), sources)
  const url = await server.listen()
  url.hostname = '127.0.0.1'
  afterAll(() => {
    server.http.close()
    server.http.closeAllConnections()
  })
  return { url, server }
}
