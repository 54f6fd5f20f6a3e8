import type { Decoder } from '../../src/block/decoder.ts'
import { c2pa } from '../../src/block/c2pa.ts'
import { exif } from '../../src/block/exif.ts'
import { icc } from '../../src/block/icc.ts'
import { iptc } from '../../src/block/iptc.ts'
import { movie } from '../../src/block/movie.ts'
import { photoshop } from '../../src/block/photoshop.ts'
import { text } from '../../src/block/text.ts'
import { xmp } from '../../src/block/xmp.ts'
import { ImageError } from '../../src/error.ts'
import { Image } from '../../src/image.ts'
import { describer } from '../../src/server/describer.ts'
import { memory, readAll } from '../../src/source/source.ts'
import { openSources } from '../../src/source/open.ts'
import { check, Fault, said } from '../support/sound.ts'

/** Every decoder, and what of its findings stands outside of their tags. */
const decoders: readonly Decoder<unknown>[] = [c2pa, exif, icc, iptc, movie, photoshop, text, xmp]

const sources = openSources({ maxBytes: 1024 * 1024 })
const describe = describer(sources)

/** Asks a file everything that the walkers and decoders answer; what goes wrong is thrown, unless it is an ImageError. */
export async function examine(bytes: Uint8Array): Promise<void> {
  const image = new Image('', memory(bytes))
  const format = await told('format', async () => (await image.detected()).format)
  if (format === null) return
  await told('header', () => image.header())
  await told('orientation', () => image.orientation())
  await told('displayed', () => image.displayed())
  await told('animation', () => image.animation())
  await told('duration', () => image.duration())
  await told('warnings', () => image.warnings())
  await told('blocks', () => blocksOf(image))
  for (const decoder of decoders) await told(decoder.kind, async () => said(await image.decode(decoder)))
  const found = await image.decode(xmp).catch(unlessForeign)
  if (found) check('xmp', [found.json(), found.packet, found.property('dc:title[x-default]')])
  const film = await image.decode(movie).catch(unlessForeign)
  if (film) await told('chapters', () => film.chapters())
  if (film) await told('firstFix', () => film.firstFix())
}

/** Asks every field of the schema for one file. */
export async function examineByQuery(bytes: Uint8Array): Promise<void> {
  const { errors = [], ...fields } = await describe(`data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`)
  check('fields', JSON.parse(JSON.stringify(fields)))
  const uncoded = errors.find(({ code }) => code === undefined)
  if (uncoded) throw new Fault(`${uncoded.path}: ${uncoded.message}`)
}

async function blocksOf(image: Image) {
  const found = []
  for await (const { kind, offset, length, name, bytes } of await image.blocks()) {
    await readAll(bytes).catch(unlessForeign)
    found.push({ kind, offset, length, name })
  }
  return found
}

/** An answer that may fail, with an error of ours alone. */
async function told<T>(what: string, ask: () => Promise<T>): Promise<T | null> {
  try {
    const answer = await ask()
    check(what, answer)
    return answer
  } catch (error) {
    return unlessForeign(error)
  }
}

function unlessForeign(error: unknown): null {
  if (error instanceof ImageError) return null
  throw error
}
