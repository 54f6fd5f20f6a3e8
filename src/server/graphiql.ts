import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { gunzip } from 'node:zlib'
import { once } from '../once.ts'
import { examples } from './examples.ts'
import { root } from '../root.ts'

/** A file of GraphiQL's, compressed, under an address that changes with its content. */
interface Asset {
  readonly name: string
  readonly type: string
  readonly path: string
  readonly br: Uint8Array
  readonly gzip: Uint8Array
}

/** Below which the files of GraphiQL lie. */
export const ASSETS = '/graphql/assets/'

/** Nothing from elsewhere is loaded or asked, and no script runs that does not come from here. Its editor makes styles as it goes. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const assets = once(
  () =>
    new Promise<readonly Asset[]>((resolve, reject) => {
      new Worker(new URL('src/web/graphiql/pack.js', root)).once('message', resolve).once('error', reject)
    }),
)

/** Answers with the page of GraphiQL. */
export async function sendGraphiQL(response: ServerResponse): Promise<void> {
  const paths = new Map((await assets()).map(({ name, path }) => [name, path]))
  const body = page((name) => paths.get(name) ?? '')
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'content-security-policy': POLICY,
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  response.end(body)
}

/** Answers with a file of GraphiQL's; false where there is none at the path. */
export async function sendAsset(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const asset = (await assets()).find((one) => one.path === path)
  if (!asset) return false
  const accepted = String(request.headers['accept-encoding'])
  const encoding = (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted))
  const body = encoding ? asset[encoding] : await promisify(gunzip)(asset.gzip)
  response.writeHead(200, {
    'content-type': asset.type,
    'content-length': body.length,
    ...(encoding && { 'content-encoding': encoding }),
    vary: 'accept-encoding',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
  response.end(body)
  return true
}

function page(path: (name: string) => string): string {
  const workers = { editor: path('editor.js'), json: path('json.js'), query: path('query.js') }
  const graphiql = { title: 'Heliograph', endpoint: '/graphql', defaultTabs: examples.map((query) => ({ query })) }
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Heliograph</title>
    <link rel="icon" href="${path('favicon.ico')}">
    <link rel="stylesheet" href="${path('graphiql.css')}">
    <link rel="stylesheet" href="${path('page.css')}">
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>GraphiQL is a program that runs in the browser: it needs JavaScript.</noscript>
    <div id="root"></div>
    <script type="application/json" id="options">${JSON.stringify({ workers, graphiql }).replaceAll('<', '\\u003c')}</script>
    <script src="${path('graphiql.js')}" defer></script>
    <script src="${path('boot.js')}" defer></script>
  </body>
</html>
`
}
