import type { Block } from '../container/container.ts'
import { ImageError } from '../error.ts'
import { slice, type ByteSource } from '../source/source.ts'
import { resources, type Resource } from '../syntax/resources.ts'
import type { Decoder, Directory, Hidden, JsonValue, Tag } from './decoder.ts'
import { resourceRow, type ResourceRow } from './photoshop-tags.ts'
import { rawResource, readResource, type ResourceContent } from './photoshop-values.ts'

/** A unit in which Photoshop shows lengths. */
export type PhotoshopUnit = 'INCH' | 'CENTIMETRE' | 'POINT' | 'PICA' | 'COLUMN'

/** Resolution of a picture; the units are null where the file states none that exists. */
export interface PhotoshopResolution {
  readonly xResolution: number
  readonly xResolutionUnit: PhotoshopUnit | null
  readonly widthUnit: PhotoshopUnit | null
  readonly yResolution: number
  readonly yResolutionUnit: PhotoshopUnit | null
  readonly heightUnit: PhotoshopUnit | null
}

/** What is known of an embedded thumbnail without decoding it. */
export interface PhotoshopThumbnail {
  readonly format: 'JPEG' | 'RGB'
  readonly width: number
  readonly height: number
  readonly size: number
  /** The picture itself. */
  readonly bytes: ByteSource
  /** Where that begins in the file; null where the resources are stored in pieces. */
  readonly fileOffset: number | null
}

/** The image resources of a file. */
export interface Photoshop extends Directory {
  readonly resolution: PhotoshopResolution | null
  readonly thumbnail: PhotoshopThumbnail | null
  /** Is the picture under copyright? */
  readonly copyrighted: boolean | null
  readonly url: string | null
  readonly urls: readonly string[]
  /** MD5 of the IPTC datasets when they were last in step with the XMP, in hexadecimal. */
  readonly captionDigest: string | null
  readonly alphaChannels: readonly string[]
  /** Names of the saved paths. */
  readonly paths: readonly string[]
  readonly clippingPath: string | null
  /** Angle and height of light for layer effects, in degrees. */
  readonly globalAngle: number | null
  readonly globalAltitude: number | null
  readonly pixelAspectRatio: number | null
  /** The value of the resource with this number; null where it is absent. */
  resource(id: number): JsonValue
  /** The same without what is kept back. */
  without(hidden: Hidden): Photoshop
}

/** Image resources, as Photoshop keeps them in its own files, JPEG and TIFF. [Photoshop File Formats, Image Resources] */
export const photoshop: Decoder<Photoshop> = {
  kind: 'photoshop',
  async decode(first, rest) {
    const { tags, warnings } = await readTags(first)
    for await (const block of rest) {
      const more = await readTags(block).catch(asWarning)
      tags.push(...more.tags)
      warnings.push(...more.warnings)
    }
    return new ResourceDirectory(tags, warnings)
  },
}

/** Longer resources are not read but for their beginning: their meaning is not here, or is told elsewhere. */
const MOST_BYTES = 64 * 1024
const HEAD = 64

/** Resources that are read at the same time: more than any picture has that is one. */
const TOGETHER = 256

/** What stands before the pixels of a thumbnail. */
const THUMBNAIL_HEAD = 28

interface Read {
  readonly tags: ResourceTag[]
  readonly warnings: string[]
}

function asWarning(error: unknown): Read {
  if (!(error instanceof ImageError)) throw error
  return { tags: [], warnings: [error.message] }
}

async function readTags({ bytes, offset, length }: Block): Promise<Read> {
  const found: Resource[] = []
  const warnings: string[] = []
  try {
    for await (const resource of resources(bytes)) {
      if (found.length === bytes.budget.limits.entries)
        throw new ImageError('LIMIT_EXCEEDED', `Only the first ${found.length} image resources are read`)
      found.push(resource)
    }
  } catch (error) {
    if (found.length === 0 || !(error instanceof ImageError)) throw error
    warnings.push(error.message)
  }
  const start = (await bytes.size()) === length ? offset : null
  const tags: ResourceTag[] = []
  for (let at = 0; at < found.length; at += TOGETHER) {
    tags.push(...(await Promise.all(found.slice(at, at + TOGETHER).map((resource) => readTag(resource, start)))))
    await bytes.budget.step(TOGETHER)
  }
  return { tags, warnings }
}

/** A resource as a tag, of resources that begin here in the file. */
async function readTag({ id, name, offset, data }: Resource, start: number | null): Promise<ResourceTag> {
  const row = resourceRow(id)
  const size = await data.size()
  const wanted = row.type === 'block' || row.type === 'path' ? 0 : row.type === 'thumbnail' || size > MOST_BYTES ? HEAD : size
  return new ResourceTag(row, { bytes: await data.read(0, wanted), name, size }, { data, offset: start === null ? null : start + offset })
}

interface Stored {
  readonly data: ByteSource
  readonly offset: number | null
}

/** A resource as a tag. */
class ResourceTag implements Tag {
  readonly group = 'Photoshop'
  readonly #row: ResourceRow
  readonly #content: ResourceContent
  /** All of its bytes, and where they begin in the file. */
  readonly stored: Stored

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
    return readResource(this.#row.type, this.#content)
  }

  get raw(): string {
    return rawResource(this.#content)
  }

  get text(): string {
    const { value } = this
    if (value === null || this.#row.type === 'bytes') return `${this.#content.size} bytes`
    return typeof value === 'object' ? shown(value) : String(value)
  }
}

function shown(value: object): string {
  if (Array.isArray(value)) return value.map(String).join(', ')
  return Object.entries(value)
    .map(([name, said]) => `${name}: ${typeof said === 'object' ? JSON.stringify(said) : String(said)}`)
    .join('; ')
}

class ResourceDirectory implements Photoshop {
  readonly tags: readonly ResourceTag[]
  readonly warnings: readonly string[]

  constructor(tags: readonly ResourceTag[], warnings: readonly string[]) {
    this.tags = tags
    this.warnings = warnings
  }

  resource(id: number): JsonValue {
    return this.tags.find((tag) => tag.id === id)?.value ?? null
  }

  get resolution(): PhotoshopResolution | null {
    return this.resource(0x03ed) as PhotoshopResolution | null
  }

  get thumbnail(): PhotoshopThumbnail | null {
    const tag = [0x040c, 0x0409].flatMap((wanted) => this.tags.find(({ id, value }) => id === wanted && value !== null) ?? [])[0]
    if (!tag) return null
    const said = tag.value as unknown as Omit<PhotoshopThumbnail, 'bytes' | 'fileOffset'>
    const { data, offset } = tag.stored
    return { ...said, bytes: slice(data, THUMBNAIL_HEAD, said.size), fileOffset: offset === null ? null : offset + THUMBNAIL_HEAD }
  }

  get copyrighted(): boolean | null {
    return this.resource(0x040a) as boolean | null
  }

  get url(): string | null {
    return this.resource(0x040b) as string | null
  }

  get urls(): readonly string[] {
    return this.#list(0x041e)
  }

  get captionDigest(): string | null {
    return this.resource(0x0425) as string | null
  }

  get alphaChannels(): readonly string[] {
    const names = this.#list(0x0415)
    return names.length > 0 ? names : this.#list(0x03ee)
  }

  get paths(): readonly string[] {
    return this.tags.filter(({ name }) => name === 'PathInfo').map(({ value }) => (value as { name: string }).name)
  }

  get clippingPath(): string | null {
    return this.resource(0x0bb7) as string | null
  }

  get globalAngle(): number | null {
    return this.resource(0x040d) as number | null
  }

  get globalAltitude(): number | null {
    return this.resource(0x0419) as number | null
  }

  get pixelAspectRatio(): number | null {
    return this.resource(0x0428) as number | null
  }

  without(hidden: Hidden): Photoshop {
    return new ResourceDirectory(
      this.tags.filter(({ group, name }) => !hidden.entry(group, name)),
      this.warnings,
    )
  }

  #list(id: number): readonly string[] {
    return (this.resource(id) ?? []) as readonly string[]
  }
}
