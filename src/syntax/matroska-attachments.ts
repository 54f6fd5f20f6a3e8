import type { ByteSource } from '../source/source.ts'
import { type Element, elementAt } from './ebml.ts'
import { Id } from './matroska-ids.ts'

/** A file that travels with a film: a cover, a typeface. [RFC 9559 5.1.6] */
export interface Attachment {
  readonly name: string
  /** What kind of file it is, such as "image/jpeg". */
  readonly mediaType: string
  readonly description: string | null
  /** Its bytes. */
  readonly offset: number
  readonly length: number
}

/** More files than travel with films, and more than is said of one. */
const MAX_FILES = 128
const MAX_FIELDS = 32

/** Longer names are none. */
const MAX_TEXT = 4096

const TEXTS: ReadonlySet<number> = new Set([Id.FILE_NAME, Id.FILE_MEDIA_TYPE, Id.FILE_DESCRIPTION])

/** The files in an element of attachments; those that lack a name, a type or bytes are left out. */
export async function attachmentsIn(source: ByteSource, element: Element | null): Promise<Attachment[]> {
  const files: Attachment[] = []
  for await (const file of childrenOf(source, element, MAX_FILES)) {
    const attachment = file.id === Id.ATTACHED_FILE ? await attachmentOf(source, file) : null
    if (attachment) files.push(attachment)
  }
  return files
}

async function attachmentOf(source: ByteSource, file: Element): Promise<Attachment | null> {
  const texts = new Map<number, string>()
  let data: Element | undefined
  for await (const field of childrenOf(source, file, MAX_FIELDS)) {
    if (field.id === Id.FILE_DATA) data = field
    if (TEXTS.has(field.id) && field.length <= MAX_TEXT) texts.set(field.id, await textOf(source, field))
  }
  const [name, mediaType] = [texts.get(Id.FILE_NAME), texts.get(Id.FILE_MEDIA_TYPE)]
  if (!name || !mediaType || !data || data.length === 0) return null
  const description = texts.get(Id.FILE_DESCRIPTION) || null
  return { name, mediaType, description, offset: data.offset + data.headerLength, length: data.length }
}

/** The elements in another, one after the other; what they hold is not read. */
async function* childrenOf(source: ByteSource, parent: Element | null, most: number): AsyncGenerator<Element> {
  const end = parent ? parent.offset + parent.headerLength + parent.length : 0
  for (let at = parent ? parent.offset + parent.headerLength : 0, count = 0; at < end && count < most; count++) {
    await source.budget.step()
    const child = await elementAt(source, at)
    if (!child || child.length === Infinity) return
    yield child
    at += child.headerLength + child.length
  }
}

/** The text of an element, which may be padded with zeros. */
async function textOf(source: ByteSource, { offset, headerLength, length }: Element): Promise<string> {
  const bytes = await source.read(offset + headerLength, length)
  return new TextDecoder().decode(bytes).replace(/\0.*$/s, '').toWellFormed()
}
