// What most would write: GraphQL Yoga as it comes, whose resolver downloads the picture and hands it to sharp and exifr.
import { createServer } from 'node:http'
import * as exifr from 'exifr'
import { createSchema, createYoga } from 'graphql-yoga'
import sharp from 'sharp'

const typeDefs = `
  scalar URL
  type Exif { make: String model: String }
  type ImageInfo { format: String width: Int height: Int exif: Exif }
  type Query { imageInfo(url: URL!): ImageInfo imageInfos(urls: [URL!]!): [ImageInfo] }`

async function described(url) {
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
  const [{ format, width, height }, said] = await Promise.all([sharp(bytes).metadata(), exifr.default.parse(bytes)])
  return { format: format.toUpperCase(), width, height, exif: said && { make: said.Make, model: said.Model } }
}

const resolvers = {
  Query: { imageInfo: (_, { url }) => described(url), imageInfos: (_, { urls }) => urls.map(described) },
}
const server = createServer(createYoga({ schema: createSchema({ typeDefs, resolvers }) }))
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`))
