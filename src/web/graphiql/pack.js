// Runs in a worker thread: takes GraphiQL out of its package, 9 MB that must neither stay in memory nor hold the
// event loop, and hands back what browsers are sent, compressed once.
import { readFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { parentPort } from 'node:worker_threads'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { css, editorWorkerService, favicon, graphqlWorker, js, jsonWorker } from '@graphql-yoga/render-graphiql/graphiql'

const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }
const script = 'text/javascript; charset=utf-8'
const style = 'text/css; charset=utf-8'

async function pack([name, type, content]) {
  const bytes = Buffer.from(content)
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, QUALITY), promisify(gzip)(bytes)])
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 16)
  const [stem, ending] = name.split('.')
  return { name, type, path: `/graphql/assets/${stem}.${hash}.${ending}`, br, gzip: gz }
}

const assets = await Promise.all(
  [
    ['graphiql.js', script, js],
    ['boot.js', script, await readFile(new URL('boot.js', import.meta.url))],
    ['graphiql.css', style, css],
    ['page.css', style, await readFile(new URL('page.css', import.meta.url))],
    ['editor.js', script, editorWorkerService],
    ['json.js', script, jsonWorker],
    ['query.js', script, graphqlWorker],
    ['favicon.ico', 'image/x-icon', Buffer.from(favicon.slice(favicon.indexOf(',') + 1), 'base64')],
  ].map(pack),
)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
parentPort.postMessage(assets)
