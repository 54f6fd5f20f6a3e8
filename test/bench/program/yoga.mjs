// GraphQL Yoga and nothing else, tuned as far as it goes: the schema of Heliograph, and answers that are there already.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { buildSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'

const { imageInfo, imageInfos } = JSON.parse(process.env.BENCH_SAID)
const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'))
const { imageInfo: one, imageInfos: page } = schema.getQueryType().getFields()
one.resolve = () => imageInfo
page.resolve = () => imageInfos
const yoga = createYoga({
  schema,
  maxRequestBodySize: false,
  logging: false,
  graphiql: false,
  landingPage: false,
  cors: false,
})
const server = createServer(yoga)
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`))
