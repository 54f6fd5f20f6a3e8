// What becomes of questions when the server is asked to end.
//   node test/load/sigterm.mjs [questions a second]
import { setTimeout as sleep } from 'node:timers/promises'
import { ask, connections, report } from './generator.mjs'
import { origin, server } from './running.mjs'

const rate = Number(process.argv[2] ?? 100)
const [pictures, asked] = [await origin(150), await server()]
const agent = connections(asked.url, 4000)
let n = 0
const question = () => JSON.stringify({ query: `{ imageInfo(url: "${pictures.url(`picture-${n++}`)}") { width exif { make } } }` })
await ask(agent, question())

/** Whoever spreads requests over servers asks no longer once the server says that it is not ready. */
const seen = { ready: true }
const watching = (async () => {
  while (seen.ready) {
    await sleep(50)
    seen.ready = await fetch(new URL('/ready', asked.url)).then(({ status }) => status === 200, () => false) // prettier-ignore
  }
})()
const questions = []
const began = performance.now()
setTimeout(() => asked.child.kill('SIGTERM'), 2000)
while (seen.ready) {
  const due = ((performance.now() - began) / 1000) * rate
  while (questions.length < due) questions.push(ask(agent, question()))
  await sleep(2)
}
const denied = performance.now()
const results = await Promise.all(questions)
const [status] = await asked.ended
const took = performance.now() - denied
await watching
agent.close()
const of = (outcome) => results.filter((one) => one.outcome === outcome).length
report(
  [
    {
      sent: results.length,
      answered: of('answered'),
      refused: of('refused'),
      lost: of('lost') + of('error'),
      'ended after ms': took,
      status,
    },
  ],
  [
    ['no question is lost', of('lost') + of('error') === 0],
    ['the server ends by itself within 10 s', status === 0 && took < 10_000],
  ],
)
await pictures.close()
