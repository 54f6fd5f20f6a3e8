import { iptcRecords } from '../../src/block/iptc-tags.ts'
import { iptcKeys } from '../../src/rest/tables/imgproxy-iptc-keys.ts'
import { exiv2Name } from '../../src/rest/exiv2-text.ts'

/** What GraphQL is asked of a file, so that the answers of the dialects can be held against it. */
export const ALL_FACTS = `mimeType size width height encodedWidth encodedHeight orientation frames
  exif { tags { group id raw } } iptc { tags { group id name raw value } } xmp { json } videoMeta { tags { name raw } }`

interface Told {
  readonly group: string
  readonly id: number
  readonly name: string
  readonly raw: string
  readonly value: unknown
}

interface Tags {
  readonly tags: readonly Told[]
}

type Named = Readonly<Record<string, unknown>>

/** The answer of GraphQL. */
export interface Facts {
  readonly mimeType: string
  readonly size: number | null
  readonly width: number | null
  readonly height: number | null
  readonly encodedWidth: number | null
  readonly encodedHeight: number | null
  readonly orientation: string | null
  readonly frames: number | null
  readonly exif: Tags | null
  readonly iptc: Tags | null
  readonly xmp: { readonly json: Named } | null
  readonly videoMeta: Tags | null
}

/** What another dialect says, and what GraphQL says of the same; one that is given no name of its own agrees. */
export type Difference = readonly [what: string, theirs: unknown, ours: unknown]

const ORIENTATIONS = ['TOP_LEFT', 'TOP_RIGHT', 'BOTTOM_RIGHT', 'BOTTOM_LEFT', 'LEFT_TOP', 'RIGHT_TOP', 'RIGHT_BOTTOM', 'LEFT_BOTTOM']

function unequal(pairs: readonly Difference[]): Difference[] {
  return pairs.filter(([, theirs, ours]) => JSON.stringify(theirs) !== JSON.stringify(ours))
}

/** Where imgproxy's answer says something else than GraphQL's. */
export function imgproxyDifferences(said: Named, facts: Facts): Difference[] {
  const orientation = facts.orientation === null ? 1 : ORIENTATIONS.indexOf(facts.orientation) + 1
  return [
    ...unequal([
      // To libvips an animated PNG is a PNG.
      ['mime_type', said['mime_type'], facts.mimeType.replace('apng', 'png')],
      ['size', said['size'], facts.size ?? 0],
      ['width', said['width'], facts.width ?? 0],
      ['height', said['height'], facts.height ?? 0],
      ['orientation', said['orientation'], orientation],
    ]),
    ...iptcDifferences((said['iptc'] ?? {}) as Named, facts.iptc?.tags ?? []),
    ...xmpDifferences((said['xmp'] ?? {}) as Named, facts.xmp?.json ?? {}),
    ...videoDifferences((said['video_meta'] ?? {}) as Named, facts.videoMeta?.tags ?? []),
  ]
}

const recordOf = new Map([...iptcRecords].map(([record, group]) => [group, record]))

/** Every value under imgproxy's key is one of the datasets of that key. */
function iptcDifferences(said: Named, tags: readonly Told[]): Difference[] {
  const records = new Map([...iptcKeys.values()].map(({ key, record, dataset }) => [key, `${record}:${dataset}`]))
  const ours = (key: string) => tags.filter(({ group, id }) => `${recordOf.get(group)}:${id}` === records.get(key))
  return Object.entries(said).flatMap(([key, value]) => {
    if (key === 'Name' || key === 'Caption') return []
    const told = ours(key).flatMap((tag) => [tag.raw, String(tag.value), Buffer.from(tag.raw, 'latin1').toString('base64')])
    return [value].flat().every((one) => told.includes(String(one))) ? [] : [[`iptc ${key}`, value, told] as const]
  })
}

/** The fields of structures go by their bare names there. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.slice(name.indexOf(':') + 1), bare(inner)]))
}

function xmpDifferences(said: Named, json: Named): Difference[] {
  const pairs = Object.entries(said).flatMap(([prefix, properties]) =>
    Object.entries(properties as Named).map(([name, value]): Difference => [
      `xmp ${prefix}:${name}`,
      value,
      bare((json[prefix] as Named | undefined)?.[name]),
    ]),
  )
  return unequal(pairs)
}

function videoDifferences(said: Named, tags: readonly Told[]): Difference[] {
  return Object.entries(said).flatMap(([name, value]) => {
    const told = tags.filter((tag) => tag.name === name).map(({ raw }) => raw)
    return told.includes(String(value)) ? [] : [[`video_meta ${name}`, value, told] as const]
  })
}

/** Tags that the dialect words in its own way: angles on earth and where they count from, comments. */
const WORDED = new Set([
  'GPSLatitude',
  'GPSLatitudeRef',
  'GPSLongitude',
  'GPSLongitudeRef',
  'UserComment',
  'GPSProcessingMethod',
  'GPSAreaInformation',
])
const OF_THE_FILE = new Set(['FileSize', 'Format', 'FrameCount', 'ImageHeight', 'ImageWidth'])

/** Where OSS's answer says something else than GraphQL's. */
export function ossDifferences(said: Readonly<Record<string, { readonly value: string }>>, facts: Facts): Difference[] {
  const own: Difference[] = [
    ['FileSize', said['FileSize']?.value, String(facts.size ?? 0)],
    ['ImageWidth', said['ImageWidth']?.value, String(facts.encodedWidth ?? 0)],
    ['ImageHeight', said['ImageHeight']?.value, String(facts.encodedHeight ?? 0)],
    ['FrameCount', said['FrameCount']?.value, String(facts.frames ?? 1)],
  ]
  const tags = (facts.exif?.tags ?? []).map((tag) => ({ ...tag, name: exiv2Name(tag) }))
  const exif = Object.entries(said).flatMap(([name, { value }]) => {
    const told = tags.filter((tag) => tag.name === name).map(({ raw }) => raw)
    const isFromJfif = told.length === 0 && /^(?:[XY]Resolution|ResolutionUnit)$/.test(name)
    if (OF_THE_FILE.has(name) || WORDED.has(name) || isFromJfif) return []
    return told.some((raw) => isSame(value, raw)) ? [] : [[`exif ${name}`, value, told] as const]
  })
  return [...unequal(own), ...exif]
}

/** Bytes that are a text are numbers there; bytes that nobody reads are counted here. */
function isSame(theirs: string, ours: string): boolean {
  const counted = /^\((\d+) bytes\)$/.exec(ours)?.[1]
  if (counted !== undefined) return theirs.split(' ').length === Math.min(Number(counted), 0xffff) || Number(counted) === 0
  const codes = theirs.split(' ').map(Number)
  const bytes = Buffer.from(codes.every((code) => code >= 0 && code < 256) ? codes : [])
  const texts = [bytes.toString(), bytes.toString('latin1'), bytes.toString('utf16le')].map((text) => text.replace(/\0+$/, ''))
  return theirs === ours.split('\0', 1)[0] || texts.includes(ours)
}

/** Where KS3's answer about the picture says something else than GraphQL's. */
export function ks3Differences(said: Named, facts: Facts): Difference[] {
  return unequal([
    ['width', said['width'], facts.encodedWidth ?? 0],
    ['height', said['height'], facts.encodedHeight ?? 0],
    ['size', said['size'], facts.size ?? 0],
    ['frameNumber', said['frameNumber'] ?? 1, facts.frames ?? 1],
  ])
}
