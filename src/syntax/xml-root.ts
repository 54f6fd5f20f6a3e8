import type { ByteSource } from '../source/source.ts'
import { decodeXml } from './unicode.ts'

/** The first element of an XML document, as it is written. */
export interface XmlRoot {
  /** Without its prefix. */
  readonly local: string
  readonly prefix: string
  readonly attributes: ReadonlyMap<string, string>
}

/** What the first element must begin and end in; most do so in far less. */
const FIRST_READ = 2048
const MOST_BYTES = 128 * 1024

/** Attributes of the first element that are looked at. */
const MOST_ATTRIBUTES = 1000

/** Reads as far as the first element; null where there is none, as in whatever is no XML. Entities are never expanded. */
export async function readRoot(source: ByteSource): Promise<XmlRoot | null> {
  for (const length of [FIRST_READ, MOST_BYTES]) {
    const bytes = await source.read(0, length)
    const text = decodeXml(bytes).text.replace(/^\uFEFF/, '')
    if (!/^\s{0,500}</.test(text)) return null
    const root = rootIn(text)
    if (root !== 'unfinished' || bytes.length < length) return root === 'unfinished' ? null : root
  }
  return null
}

/** Skips what may come before the first element: white space, instructions, comments and a document type. [XML 1.0 2.8] */
function rootIn(text: string): XmlRoot | 'unfinished' | null {
  for (let at = 0; ;) {
    at = text.indexOf('<', at)
    if (at === -1) return 'unfinished'
    const end = behindMarkup(text, at)
    if (end === null) return elementAt(text, at)
    if (end === -1) return 'unfinished'
    at = end
  }
}

/** Where what is no element ends; null of an element, -1 where the text ends sooner. */
function behindMarkup(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4)
  if (text.startsWith('<?', at)) return behind(text, '?>', at)
  return text.startsWith('<!DOCTYPE', at) ? behindDoctype(text, at) : null
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at === -1 ? -1 : at + mark.length
}

/** Declarations stand in brackets, and text in quotation marks, which may hold brackets. [XML 1.0 2.8] */
function behindDoctype(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const character = text[at]!
    if (character === '"' || character === "'") at = text.indexOf(character, at + 1)
    else if (text.startsWith('<!--', at)) at = behind(text, '-->', at + 4) - 1
    else if (character === '[') depth++
    else if (character === ']') depth--
    else if (character === '>' && depth <= 0) return at + 1
    if (at < from) return -1
  }
  return -1
}

const nameAt = /([\w.\-\u00b7-\uffff]{1,100}:)?([\w.\-\u00b7-\uffff]{1,100})/y
const attributeAt = /\s+([\w:.\-\u00b7-\uffff]{1,100})\s*=\s*/y

function elementAt(text: string, at: number): XmlRoot | 'unfinished' | null {
  nameAt.lastIndex = at + 1
  const [all = '', prefix = '', local = ''] = nameAt.exec(text) ?? []
  if (!/^[\w\u00b7-\uffff]/.test(all)) return null
  const attributes = new Map<string, string>()
  for (let next = at + 1 + all.length; attributes.size < MOST_ATTRIBUTES;) {
    attributeAt.lastIndex = next
    const found = attributeAt.exec(text)
    if (!found)
      return /^\s{0,100}\/?>/.test(text.slice(next, next + 110)) ? { local, prefix: prefix.slice(0, -1), attributes } : 'unfinished'
    const quote = text[attributeAt.lastIndex]
    const end = quote === '"' || quote === "'" ? text.indexOf(quote, attributeAt.lastIndex + 1) : -1
    if (end === -1) return 'unfinished'
    attributes.set(found[1]!, text.slice(attributeAt.lastIndex + 1, end))
    next = end + 1
  }
  return { local, prefix: prefix.slice(0, -1), attributes }
}
