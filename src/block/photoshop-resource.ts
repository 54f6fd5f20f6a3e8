import type { Resource } from '../syntax/resources.ts'
import type { JsonValue, Tag } from './decoder.ts'
import { resourceRow, type ResourceRow } from './photoshop-tags.ts'
import { rawResource, readResource } from './photoshop-values.ts'

/** Longer resources are not read but for their beginning: their meaning is not here, or is told elsewhere. */
const MOST_BYTES = 64 * 1024
const HEAD = 64

/** A resource as a tag, of resources that begin here in the file. */
export function readTag(resource: Resource, start: number | null): ResourceTag | Promise<ResourceTag> {
  const { id, size } = resource
  const row = resourceRow(id)
  const wanted = row.type === 'block' || row.type === 'path' ? 0 : row.type === 'thumbnail' || size > MOST_BYTES ? HEAD : size
  const bytes = resource.beginning(wanted)
  const offset = start === null ? null : start + resource.offset
  return bytes instanceof Promise
    ? bytes.then((read) => new ResourceTag(row, read, resource, offset))
    : new ResourceTag(row, bytes, resource, offset)
}

/** A resource as a tag. */
export class ResourceTag implements Tag {
  /** The resource itself, and where its bytes begin in the file. */
  readonly resource: Resource
  readonly offset: number | null
  readonly #row: ResourceRow
  readonly #bytes: Uint8Array
  #value: JsonValue | undefined
  #raw: string | undefined
  #text: string | undefined

  constructor(row: ResourceRow, bytes: Uint8Array, resource: Resource, offset: number | null) {
    this.resource = resource
    this.offset = offset
    this.#row = row
    this.#bytes = bytes
  }

  get group(): string {
    return 'Photoshop'
  }

  get id(): number {
    return this.#row.id
  }

  get name(): string {
    return this.#row.name
  }

  get value(): JsonValue {
    if (this.#value === undefined) this.#value = readResource(this.#row.type, this.#bytes, this.resource)
    return this.#value
  }

  get raw(): string {
    return (this.#raw ??= rawResource(this.#bytes, this.resource.size))
  }

  get text(): string {
    return (this.#text ??= this.#said())
  }

  #said(): string {
    const { value } = this
    if (value === null || this.#row.type === 'bytes') return `${this.resource.size} bytes`
    return typeof value === 'object' ? shown(value) : String(value)
  }
}

function shown(value: { readonly [name: string]: JsonValue } | readonly JsonValue[]): string {
  if (Array.isArray(value)) return value.map(String).join(', ')
  const structure = value as { readonly [name: string]: JsonValue }
  let text = ''
  for (const name in structure) {
    const said = structure[name]
    if (text !== '') text += '; '
    text += `${name}: ${typeof said === 'object' ? JSON.stringify(said) : String(said)}`
  }
  return text
}
