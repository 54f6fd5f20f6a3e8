// What an origin notices of a thousand equal questions, and of a thousand different ones about the same file.
//   node test/load/stampede.mjs [questions]
import { ask, connections, report } from './generator.mjs'
import { origin, server } from './running.mjs'

const count = Number(process.argv[2] ?? 1000)
const [pictures, asked] = [await origin(100), await server()]
const question = (path, more = '') =>
  JSON.stringify({ query: `{ imageInfo(url: "${pictures.url(path)}") { width exif { make } } } ${more}` })
await ask(connections(asked.url, 1), question('warm'))

const rows = []
for (const [kind, body] of [
  ['equal', () => question('equal')],
  ['of one file', (i) => question('different', `# ${i}`)],
]) {
  // None is ahead of the others by a connection that is there already.
  const agent = connections(asked.url, count)
  const before = await pictures.requests()
  const results = await Promise.all(Array.from({ length: count }, (_, i) => ask(agent, body(i))))
  const of = (outcome) => results.filter((one) => one.outcome === outcome).length
  rows.push({ questions: kind, sent: count, answered: of('answered'), refused: of('refused'), lost: of('lost') + of('error'), 'read of the origin': (await pictures.requests()) - before }) // prettier-ignore
  agent.close()
}
const [equal, different] = rows
report(rows, [
  ['equal questions are all answered by one read of the origin', equal.answered === count && equal['read of the origin'] === 1],
  ['different ones are answered, or 503, and share reads', different.lost === 0 && different['read of the origin'] <= 1 + count / 100],
])
await asked.stop()
await pictures.close()
