import { createHash } from 'node:crypto'
import type { Decoder } from '../../block/decoder.ts'
import { exif, type Exif } from '../../block/exif.ts'
import { iptc, type Iptc } from '../../block/iptc.ts'
import { iptcDatasets } from '../../block/iptc-tags.ts'
import { movie, type VideoMeta } from '../../block/movie.ts'
import { photoshop } from '../../block/photoshop.ts'
import { xmp, type Xmp } from '../../block/xmp.ts'
import { propertiesOf, readRow } from '../../block/xmp-views/reading.ts'
import type { XmpType } from '../../block/xmp-views/row.ts'
import type { MakerNote } from '../../block/maker-notes/index.ts'
import { isDamage } from '../../error.ts'
import type { Image } from '../../image.ts'
import { onceFor } from '../../once.ts'
import { readAll } from '../../source/source.ts'
import { pictures } from '../exif.ts'
import { makerNoteOf } from '../maker-note.ts'

/** What the blocks of a file say that a summary is made of; null for those that it has not, or that are damaged. */
export class Told {
  readonly image: Image
  readonly exif: Exif | null
  readonly note: MakerNote | null
  readonly iptc: Iptc | null
  readonly xmp: Xmp | null
  readonly film: VideoMeta | null
  /** Whether IPTC was changed since it last agreed with XMP, and so counts more. [MWG 2.0] */
  readonly iptcChanged: boolean

  constructor(image: Image, parts: Pick<Told, 'exif' | 'note' | 'iptc' | 'xmp' | 'film' | 'iptcChanged'>) {
    this.image = image
    this.exif = parts.exif
    this.note = parts.note
    this.iptc = parts.iptc
    this.xmp = parts.xmp
    this.film = parts.film
    this.iptcChanged = parts.iptcChanged
  }

  /** The text of a tag. */
  tag(group: string, id: number): string | null {
    const value = this.exif?.get(group, id)?.value
    return typeof value === 'string' ? value : null
  }

  /** The first number of a tag. */
  number(group: string, id: number): number | null {
    const [value] = [this.exif?.get(group, id)?.value].flat()
    return typeof value === 'number' ? value : null
  }

  /** The texts of a dataset, by its field. */
  datasets(field: string): readonly string[] {
    const row = iptcDatasets.find((row) => row.field === field)
    const values = row && this.iptc ? [this.iptc.field(row)].flat() : []
    return values.filter((value) => typeof value === 'string')
  }

  /** The value of a property, by its type; null where it has none of it. */
  property(name: string, type: Extract<XmpType, 'number' | 'coordinate' | 'date'>): string | number | null {
    if (!this.xmp) return null
    return readRow(propertiesOf(this.xmp), { name, type, field: '', list: false, description: '' }) as string | number | null
  }

  /** The value of a key of a film. */
  key(name: string): string | null {
    const value = this.film?.tags.find((tag) => tag.name === name)?.value
    return typeof value === 'string' ? value : null
  }
}

/** What a damaged block is to a summary: nothing. */
export async function whole<T>(decoded: Promise<T | null>): Promise<T | null> {
  try {
    return await decoded
  } catch (error) {
    if (isDamage(error)) return null
    throw error
  }
}

/** Photoshop and Lightroom keep the digest of the IPTC block beside it. */
async function isChanged(image: Image): Promise<boolean> {
  const digest = (await whole(image.decode(photoshop)))?.captionDigest
  if (!digest) return false
  for await (const { kind, bytes } of await image.blocks()) {
    if (kind === 'iptc')
      return (
        createHash('md5')
          .update(await readAll(bytes))
          .digest('hex') !== digest.toLowerCase()
      )
  }
  return false
}

async function read(image: Image): Promise<Told> {
  const decode = <T>(decoder: Decoder<T>) => whole(image.decode(decoder))
  const found = await decode(exif)
  if (found) pictures.set(found, image)
  const told = { exif: found, iptc: await decode(iptc), xmp: await decode(xmp), film: await decode(movie) }
  const note = found && (await whole(makerNoteOf(found)))
  return new Told(image, { ...told, note, iptcChanged: told.iptc !== null && (await isChanged(image)) })
}

/** What the blocks of an image say; they are read once. */
export const toldBy = onceFor(read)
