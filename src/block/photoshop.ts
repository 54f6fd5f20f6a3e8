import type { Block } from '../container/container.ts'
import { ImageError } from '../error.ts'
import { slice, type ByteSource } from '../source/source.ts'
import { ResourceWalk, type Resource } from '../syntax/resources.ts'
import type { Decoder, Directory, Hidden, JsonValue } from './decoder.ts'
import { readTag, type ResourceTag } from './photoshop-resource.ts'

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
  const size = bytes.heldSize?.() ?? (await bytes.size())
  const { found, warnings } = await readResources(bytes, size)
  const start = size === length ? offset : null
  const tags: ResourceTag[] = []
  for (let from = 0; from < found.length; from += TOGETHER) {
    const late: Promise<void>[] = []
    for (let i = from; i < Math.min(from + TOGETHER, found.length); i++) {
      const tag = readTag(found[i]!, start)
      if (tag instanceof Promise) late.push(tag.then((read) => void (tags[i] = read)))
      else tags[i] = tag
    }
    if (late.length > 0) await Promise.all(late)
    await bytes.budget.step(TOGETHER)
  }
  return { tags, warnings }
}

async function readResources(bytes: ByteSource, size: number): Promise<{ found: readonly Resource[]; warnings: string[] }> {
  const found: Resource[] = []
  const walk = new ResourceWalk(bytes, size)
  try {
    for (;;) {
      const next = walk.next()
      const resource = next instanceof Promise ? await next : next
      if (!resource) return { found, warnings: shortened(found.at(-1)) }
      if (found.length === bytes.budget.limits.entries)
        throw new ImageError('LIMIT_EXCEEDED', `Only the first ${found.length} image resources are read`)
      found.push(resource)
    }
  } catch (error) {
    if (found.length === 0 || !(error instanceof ImageError)) throw error
    return { found, warnings: [error.message] }
  }
}

/** What is to be told of the last resource: it may state more than there is. */
function shortened(last: Resource | undefined): string[] {
  if (!last || last.stated <= last.size) return []
  return [`Image resource ${last.id} is cut off: ${last.size} bytes of ${last.stated} are there`]
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
    const tag = [0x040c, 0x0409].flatMap((wanted) => this.tags.find((found) => found.id === wanted && found.value !== null) ?? [])[0]
    if (!tag) return null
    const said = tag.value as unknown as Omit<PhotoshopThumbnail, 'bytes' | 'fileOffset'>
    const { resource, offset } = tag.held
    return { ...said, bytes: slice(resource.data, THUMBNAIL_HEAD, said.size), fileOffset: offset === null ? null : offset + THUMBNAIL_HEAD }
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
