// Nothing but HTTP: reads the question, and sends an answer that is there already.
import { createServer } from 'node:http'

const { body } = JSON.parse(process.env.BENCH_SAID)
const headers = { 'content-type': 'application/graphql-response+json; charset=utf-8', 'content-length': Buffer.byteLength(body) }
const server = createServer((request, response) => {
  const parts = []
  request.on('data', (part) => parts.push(part))
  request.on('end', () => {
    JSON.parse(Buffer.concat(parts))
    response.writeHead(200, headers).end(body)
  })
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`))
