import { inflated } from '../source/inflate.ts'
import { latin1, slice, type ByteSource } from '../source/source.ts'
import { findFirst } from '../syntax/find.ts'
import type { Block } from './container.ts'

/** Characters that are looked at of a colour space, and of an object in which a stream begins. */
const SPACE = 48
const HEAD = 1024

/** The colour profile of a PDF: the stream that its first colour space is based on. [ISO 32000-1 8.6.5.5] */
export async function profileInPdf(source: ByteSource, end: number): Promise<Block | null> {
  const based = await findFirst(source, ['/ICCBased'], 0, end)
  const space = based ? latin1(await source.read(based.at, SPACE)) : ''
  const [, number, generation] = /^\/ICCBased\s{1,4}(\d{1,8}) (\d{1,5}) R/.exec(space) ?? []
  if (number === undefined) return null
  const object = ` ${generation} obj`
  const found = await findFirst(source, [`\n${number}${object}`, `\r${number}${object}`], 0, end)
  return found && streamIn(source, found.at)
}

/** The stream of an object, as it is or compressed; null where it states its length elsewhere, or is stored in other ways. [ISO 32000-1 7.3.8] */
async function streamIn(source: ByteSource, object: number): Promise<Block | null> {
  const [head = '', dictionary = ''] = /^([^]*?>>\s{0,4})stream\r?\n/.exec(latin1(await source.read(object, HEAD))) ?? []
  const length = Number(/\/Length (\d{1,9})(?!\d| \d+ R)/.exec(dictionary)?.[1])
  const isPlain = !dictionary.includes('/Filter')
  const isDeflated = /\/Filter\s{0,4}(?:\/FlateDecode\b|\[\s{0,4}\/FlateDecode\s{0,4}\])/.test(dictionary)
  if (!(length > 0) || dictionary.includes('/DecodeParms') || !(isPlain || isDeflated)) return null
  const offset = object + head.length
  const stored = slice(source, offset, length)
  return { kind: 'icc', bytes: isPlain ? stored : inflated(stored, 'zlib'), offset, length }
}
