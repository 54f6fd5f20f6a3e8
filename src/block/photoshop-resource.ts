import type { Resource } from '../syntax/resources.ts'
import type { JsonValue, Tag } from './decoder.ts'
import { resourceRow, type ResourceRow } from './photoshop-tags.ts'
import { rawResource, readResource, type ResourceContent } from './photoshop-values.ts'

/** Longer resources are not read but for their beginning: their meaning is not here, or is told elsewhere. */
const MOST_BYTES = 64 * 1024
const HEAD = 64

/** A resource as a tag, of resources that begin here in the file. */
export function readTag(resource: Resource, start: number | null): ResourceTag | Promise<ResourceTag> {
  const { id, name, size } = resource
  const row = resourceRow(id)
  const wanted = row.type === 'block' || row.type === 'path' ? 0 : row.type === 'thumbnail' || size > MOST_BYTES ? HEAD : size
  const bytes = resource.beginning(wanted)
  const tag = (read: Uint8Array) =>
    new ResourceTag(row, { bytes: read, name, size }, { resource, offset: start === null ? null : start + resource.offset })
  return bytes instanceof Promise ? bytes.then(tag) : tag(bytes)
}

interface Stored {
  readonly resource: Resource
  readonly offset: number | null
}

/** A resource as a tag. */
export class ResourceTag implements Tag {
  readonly group = 'Photoshop'
  readonly #row: ResourceRow
  readonly #content: ResourceContent
  /** The resource itself, and where its bytes begin in the file. */
  readonly stored: Stored
  #value: JsonValue | undefined
  #raw: string | undefined
  #text: string | undefined

  constructor(row: ResourceRow, content: ResourceContent, stored: Stored) {
    this.#row = row
    this.#content = content
    this.stored = stored
  }

  get id(): number {
    return this.#row.id
  }

  get name(): string {
    return this.#row.name
  }

  get value(): JsonValue {
    if (this.#value === undefined) this.#value = readResource(this.#row.type, this.#content)
    return this.#value
  }

  get raw(): string {
    return (this.#raw ??= rawResource(this.#content))
  }

  get text(): string {
    return (this.#text ??= this.#said())
  }

  #said(): string {
    const { value } = this
    if (value === null || this.#row.type === 'bytes') return `${this.#content.size} bytes`
    return typeof value === 'object' ? shown(value) : String(value)
  }
}

function shown(value: object): string {
  if (Array.isArray(value)) return value.map(String).join(', ')
  let text = ''
  for (const [name, said] of Object.entries(value)) {
    if (text !== '') text += '; '
    text += `${name}: ${typeof said === 'object' ? JSON.stringify(said) : String(said)}`
  }
  return text
}
