import type { Budget } from '../budget.ts'
import { once } from '../once.ts'
import { onceForSource } from '../source/once.ts'
import type { ByteSource } from '../source/source.ts'
import { type Element, elementAt, Master, master, readMaster } from './ebml.ts'
import { Id } from './matroska-ids.ts'
import { inTurn, leftRight, quarters, topBottom, type Turn, upright } from './turn.ts'

/** What a segment says of itself, found by its index; each part is the first of its kind. */
export interface Segment {
  readonly docType: string
  /** Where its elements begin, from which its index counts; Infinity where there is no segment. */
  readonly start: number
  readonly info: Master
  readonly tracks: readonly Master[]
  readonly chapters: Master | null
  readonly tags: Master | null
  /** Where its attached files lie; they are looked for when asked for. */
  readonly attachments: () => Promise<Element | null>
  /** The first cluster before which everything else was found. */
  readonly cluster: Element | null
  readonly warnings: readonly string[]
}

/** Elements of the first level that are looked at. */
const MAX_ELEMENTS = 1000

/** Elements that are passed in search of what may stand behind the first clusters of a film without an index. */
const MAX_PASSED = 16

/** Indexes that lead to others. */
const MAX_SEEK_HEADS = 4

/** More tracks than films have. */
const MAX_TRACKS = 256

const WANTED: ReadonlySet<number> = new Set([Id.INFO, Id.TRACKS, Id.CHAPTERS, Id.TAGS])

/** The kind of document that an EBML header announces, null where there is none. */
export async function docTypeOf(source: ByteSource): Promise<string | null> {
  const element = await elementAt(source, 0)
  if (element?.id !== Id.EBML || element.length > 4096) return null
  return (await readMaster(source, element)).text(Id.DOC_TYPE)
}

/** The segment of a file; header and metadata both ask for it. */
export const readSegment = onceForSource(async (source: ByteSource): Promise<Segment> => {
  const [docType, first] = await Promise.all([docTypeOf(source), elementAt(source, 0)])
  const warnings: string[] = []
  const segment = first && (await elementAt(source, first.offset + first.headerLength + first.length))
  const start = segment?.id === Id.SEGMENT ? segment.offset + segment.headerLength : Infinity
  if (start === Infinity) warnings.push('Segment expected behind the EBML header')
  const { found, attached } = start === Infinity ? { found: new Map<number, Element>() } : await topElements(source, start, warnings)
  const read = async (id: number) => {
    const element = found.get(id)
    return element ? readMaster(source, element) : null
  }
  const [info, tracks, chapters, tags] = await Promise.all([Id.INFO, Id.TRACKS, Id.CHAPTERS, Id.TAGS].map(read))
  const entries = (tracks?.all(Id.TRACK_ENTRY) ?? []).slice(0, MAX_TRACKS)
  if (entries.length === 0 && warnings.length === 0) warnings.push('Tracks expected in the segment, found none')
  return {
    docType: docType ?? '',
    start,
    info: info ?? new Master(new Map()),
    tracks: await Promise.all(entries.map((entry) => master(entry, source.budget))),
    chapters: chapters ?? null,
    tags: tags ?? null,
    attachments: once(async () => found.get(Id.ATTACHMENTS) ?? (await standing(source, attached, Id.ATTACHMENTS))),
    cluster: found.get(Id.CLUSTER) ?? null,
    warnings,
  }
})

interface TopElements {
  readonly found: Map<number, Element>
  /** Where an index says that attached files are. */
  readonly attached?: number | undefined
}

/** The element of a kind that stands where an index says, if it does. */
async function standing(source: ByteSource, at: number | undefined, id: number): Promise<Element | null> {
  const element = at === undefined ? null : await elementAt(source, at)
  return element?.id === id ? element : null
}

/** The first element of each kind: those before the first cluster by a walk, those behind it by the index. */
async function topElements(source: ByteSource, start: number, warnings: string[]): Promise<TopElements> {
  const found = new Map<number, Element>()
  const heads: Element[] = []
  const size = await source.size()
  for (let at = start, count = 0; at < size && count < MAX_ELEMENTS; count++) {
    await source.budget.step()
    const element = await elementAt(source, at)
    if (!element) {
      warnings.push(`EBML element expected at ${at}`)
      break
    }
    if (element.id === Id.SEEK_HEAD) heads.push(element)
    else if (!found.has(element.id)) found.set(element.id, element)
    if (element.length === Infinity || (element.id === Id.CLUSTER && (heads.length > 0 || count > MAX_PASSED))) break
    at += element.headerLength + element.length
  }
  return { found, attached: await followSeekHeads(source, start, heads, found) }
}

/** Adds what indexes point to, and says where attached files are; an index may point to another, and to itself. [RFC 9559 6.3] */
async function followSeekHeads(
  source: ByteSource,
  start: number,
  heads: Element[],
  found: Map<number, Element>,
): Promise<number | undefined> {
  let attached: number | undefined
  const seen = new Set(heads.map(({ offset }) => offset))
  for (let i = 0; i < heads.length && i < MAX_SEEK_HEADS; i++) {
    const stated = await seeks(source, heads[i]!)
    const files = stated.find(({ id }) => id === Id.ATTACHMENTS)
    if (files) attached ??= start + files.position
    const places = stated.filter(({ id }) => id === Id.SEEK_HEAD || (WANTED.has(id) && !found.has(id)))
    const elements = await Promise.all(places.slice(0, MAX_ELEMENTS).map(({ position }) => elementAt(source, start + position)))
    elements.forEach((element, at) => {
      // An index may be out of date: what does not stand where it points to is not there.
      if (!element || element.id !== places[at]!.id || seen.has(element.offset)) return
      seen.add(element.offset)
      if (element.id === Id.SEEK_HEAD) heads.push(element)
      else if (!found.has(element.id)) found.set(element.id, element)
    })
  }
  return attached
}

async function seeks(source: ByteSource, head: Element): Promise<{ id: number; position: number }[]> {
  const entries = (await readMaster(source, head)).all(Id.SEEK).slice(0, MAX_ELEMENTS)
  const known = new Map<string, { id: number; position: number }>()
  for (const entry of entries) {
    const fields = await master(entry, source.budget)
    const [id, position] = [fields.uint(Id.SEEK_ID), fields.uint(Id.SEEK_POSITION)]
    if (id !== null && position !== null) known.set(`${id} ${position}`, { id, position })
  }
  return [...known.values()]
}

/** A track whose pictures are seen, as its header says. */
export interface PictureTrack {
  readonly width: number | null
  readonly height: number | null
  readonly crop: { readonly width: number; readonly height: number } | null
  readonly turn: Turn
  readonly hasAlpha: boolean
  readonly bitDepth: number | null
}

const VIDEO = 1

/** The first track of pictures; null where there is none. [RFC 9559 5.1.4.1.28] */
export async function pictureTrack({ tracks }: Segment, budget: Budget): Promise<PictureTrack | null> {
  const track = tracks.find((track) => track.uint(Id.TRACK_TYPE) === VIDEO)
  if (!track) return null
  const video = await master(track.bytes(Id.VIDEO) ?? new Uint8Array(), budget)
  const colour = await master(video.bytes(Id.COLOUR) ?? new Uint8Array(), budget)
  const [width, height] = [video.uint(Id.PIXEL_WIDTH) || null, video.uint(Id.PIXEL_HEIGHT) || null]
  return {
    width,
    height,
    crop: cropOf(video, width ?? 0, height ?? 0),
    turn: await turnOf(video, budget),
    hasAlpha: video.uint(Id.ALPHA_MODE) === 1,
    bitDepth: colour.uint(Id.BITS_PER_CHANNEL) || null,
  }
}

/** What is left of the pictures when their edges are cut; null where nothing is cut. */
function cropOf(video: Master, width: number, height: number): { width: number; height: number } | null {
  const [top, bottom, left, right] = [Id.CROP_TOP, Id.CROP_BOTTOM, Id.CROP_LEFT, Id.CROP_RIGHT].map((id) => video.uint(id) ?? 0)
  const crop = { width: width - left! - right!, height: height - top! - bottom! }
  const cut = crop.width !== width || crop.height !== height
  return cut && crop.width > 0 && crop.height > 0 ? crop : null
}

/** How pictures are turned: about their middle by the roll of a plain projection, mirrored by half a turn to the side or over; that of a globe turns what is looked at. [RFC 9559 5.1.4.1.28.42 to 5.1.4.1.28.46] */
export async function turnOf(video: Master, budget: Budget): Promise<Turn> {
  const projection = await master(video.bytes(Id.PROJECTION) ?? new Uint8Array(), budget)
  if (projection.uint(Id.PROJECTION_TYPE)) return upright
  const [yaw, pitch, roll] = [Id.POSE_YAW, Id.POSE_PITCH, Id.POSE_ROLL].map((id) => Math.round(projection.float(id) ?? 0))
  const sideways = Math.abs(yaw!) === 180 ? leftRight : upright
  const mirrored = Math.abs(pitch!) === 180 ? inTurn(sideways, topBottom) : sideways
  return inTurn(mirrored, quarters[(((roll! / 90) % 4) + 4) % 4] ?? upright)
}
