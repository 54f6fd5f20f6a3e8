import type { JsonValue } from '../block/decoder.ts'
import type { ExifTag } from '../block/exif-tag.ts'
import { iptc, type IptcTag } from '../block/iptc.ts'
import { photoshop, type PhotoshopResolution, type PhotoshopUnit } from '../block/photoshop.ts'
import { xmp } from '../block/xmp.ts'
import type { Image } from '../image.ts'
import { Type } from '../syntax/ifd-value.ts'
import { exifEntries, firstOnly, namedTexts, stored, unlessDamaged } from './answers.ts'
import { libexifText } from './libexif-text.ts'
import { iptcKeys, type IptcKey } from './tables/imgproxy-iptc-keys.ts'
import { libexifTags } from './tables/libexif-tags.ts'

type JsonObject = { readonly [name: string]: JsonValue }

const firstIptc = firstOnly(iptc)
const firstXmp = firstOnly(xmp)
const firstPhotoshop = firstOnly(photoshop)

/** What leads to other IFDs; it is followed, not shown. */
const pointers: ReadonlySet<number> = new Set([0x8769, 0x8825, 0xa005, 0x014a])

/** EXIF under libexif's titles, or under its names, with its texts; an empty object where there is none. */
export async function imgproxyExif(image: Image, canonicalNames: boolean): Promise<JsonObject> {
  const tags = await exifEntries(image, ['IFD0', 'ExifIFD', 'GPS', 'InteropIFD'])
  const nameOf = ({ group, id, length }: ExifTag) => {
    const known = pointers.has(id) || length === 0 ? undefined : libexifTags.get(group)?.get(id)
    return known ? (canonicalNames ? known.name : known.title) : null
  }
  return Object.fromEntries(namedTexts(tags, nameOf, exifText))
}

function exifText(tag: ExifTag): string | null {
  const whole = stored(tag)
  if (whole) return libexifText(whole)
  return tag.type === Type.UNDEFINED ? `${tag.length} bytes undefined data` : null
}

/** IPTC datasets that are known, under imgproxy's keys; null where there are none. */
export async function imgproxyIptc(image: Image): Promise<JsonObject | null> {
  const found = await unlessDamaged(image.decode(firstIptc))
  if (!found) return null
  const shown = new Map<string, JsonValue[]>()
  const repeatable = new Set<string>()
  for (const tag of found.tags) {
    const { record, bytes } = tag.held
    const known = iptcKeys.get(`${record}:${tag.id}`)
    if (!known || bytes.length < known.shortest || bytes.length > known.longest) continue
    if (known.repeatable) repeatable.add(known.key)
    shown.set(known.key, [...(shown.get(known.key) ?? []), iptcValue(tag, known)])
  }
  const entries = [...shown].map(([key, values]) => [key, repeatable.has(key) ? values : values[0]!] as const)
  return entries.length > 0 ? Object.fromEntries(entries.flatMap(withOtherName)) : null
}

/** Two datasets go by two names. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['Object Name', 'Name'],
  ['Caption/Abstract', 'Caption'],
])

function withOtherName([key, value]: readonly [string, JsonValue]): (readonly [string, JsonValue])[] {
  const other = otherNames.get(key)
  return other ? [[key, value], [other, value]] : [[key, value]] // prettier-ignore
}

function iptcValue({ held: { bytes }, raw }: IptcTag, { form }: IptcKey): JsonValue {
  if (form === 'number') return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
  return form === 'binary' ? Buffer.from(bytes).toString('base64') : raw
}

const units: Readonly<Record<PhotoshopUnit, string>> = {
  INCH: 'inches',
  CENTIMETRE: 'cm',
  POINT: 'points',
  PICA: 'picas',
  COLUMN: 'columns',
}

/** The resolution that Photoshop states; null where it states none. */
export async function imgproxyPhotoshop(image: Image): Promise<JsonObject | null> {
  const found = await unlessDamaged(image.decode(firstPhotoshop))
  return found?.resolution ? { resolution: resolutionOf(found.resolution) } : null
}

/** A unit under its name; nothing where it is unknown. */
function unit(name: string, value: PhotoshopUnit | null): JsonObject {
  return value ? { [name]: units[value] } : {}
}

function resolutionOf(stated: PhotoshopResolution): JsonObject {
  return {
    XResolution: stated.xResolution,
    ...unit('XResolutionUnit', stated.xResolutionUnit),
    ...unit('WidthUnit', stated.widthUnit),
    YResolution: stated.yResolution,
    ...unit('YResolutionUnit', stated.yResolutionUnit),
    ...unit('HeightUnit', stated.heightUnit),
  }
}

/** XMP by prefix and name, fields of structures by their names alone; null where there is none. */
export async function imgproxyXmp(image: Image): Promise<JsonObject | null> {
  const found = await unlessDamaged(image.decode(firstXmp))
  const groups = Object.entries((found?.json() ?? {}) as JsonObject)
  if (groups.length === 0) return null
  return mapped(groups.map(([prefix, properties]) => [prefix, eachValue(properties as JsonObject, bare)]))
}

function bare(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(bare)
  if (value === null || typeof value !== 'object') return value
  return mapped(Object.entries(value as JsonObject).map(([name, inner]) => [name.slice(name.indexOf(':') + 1), bare(inner)]))
}

function eachValue(object: JsonObject, change: (value: JsonValue) => JsonValue): JsonObject {
  return mapped(Object.entries(object).map(([name, value]) => [name, change(value)]))
}

/** An object of names out of a file, none of which means anything but itself; the first of a name stands. */
function mapped(entries: readonly (readonly [string, JsonValue])[]): JsonObject {
  const made: { [name: string]: JsonValue } = Object.create(null)
  for (const [name, value] of entries) if (!(name in made)) made[name] = value
  return made
}
