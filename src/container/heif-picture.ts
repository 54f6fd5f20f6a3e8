import { latin1, reading, uint32, view } from '../source/source.ts'
import { andThen, type Awaitable, outcomeOf, run, type Steps } from '../steps.ts'
import { type Box, bytesIn, toldIn } from '../syntax/boxes.ts'
import { Fields } from '../syntax/fields.ts'
import { itemBytes, type Items } from '../syntax/items.ts'
import { hasAt } from '../syntax/starts.ts'
import { orientationOf, inTurn, leftRight, quarters, topBottom, type Turn, upright } from '../syntax/turn.ts'
import type { ColorModel, Dimensions, Header } from './container.ts'
import { Turned } from './turned.ts'

const ALPHA = new Set(['urn:mpeg:mpegB:cicp:systems:auxiliary:alpha', 'urn:mpeg:hevc:2015:auxid:1'])

type Size = Pick<Header, 'width' | 'height'>

const NO_SIZE: Size = { width: null, height: null }

/** Bytes of a property that are read. */
const MOST_BYTES = 256

const NONE: readonly Box[] = []

/** The item that is the picture: the one that is named so, else the first that has a size. [ISO 14496-12 8.11.4] */
export function shownItem({ primary, properties, items }: Items): number | null {
  if (primary !== null && (properties.has(primary) || items.has(primary))) return primary
  for (const [id, own] of properties) if (own.some(({ type }) => type === 'ispe')) return id
  return null
}

/** The items that a derived picture is made of, such as the tiles of a grid. [ISO 23008-12 6.6] */
export function sourcesOf({ referring }: Items, id: number): readonly number[] {
  return referring.get(id)?.find(({ type }) => type === 'dimg')?.to ?? []
}

/** The header of the shown picture. */
export function* pictureHeader(from: Items, id: number): Steps<Header> {
  const own = from.properties.get(id) ?? NONE
  const tile = from.properties.get(sourcesOf(from, id)[0] ?? -1) ?? NONE
  const find = (type: string) => ofType(own, type) ?? ofType(tile, type)
  const size = yield* sizeOf(from, id, own)
  const { width, height } = size
  const coding = yield* codingOf(find('av1C'), find('hvcC'))
  const pixi = yield* bytesIn(find('pixi'), MOST_BYTES)
  const matrix = (yield* matrixOf(own)) ?? (yield* matrixOf(tile))
  const hasAlpha = yield* isTransparent(from, id)
  const crop = yield* outcomeOf(cropOf(own, size))
  const stated = pixi.length > 5 ? { channels: pixi[4]!, bits: Math.max(0, ...pixi.subarray(5, 5 + pixi[4]!)) } : null
  const colours = stated?.channels || (coding && (coding.gray ? 1 : 3)) || null
  const bitDepth = stated?.bits || coding?.bits || null
  const channels = colours && colours + (hasAlpha ? 1 : 0)
  const header = { width, height, bitDepth, colorModel: colorModel(colours, matrix, coding !== null), channels, hasAlpha }
  return crop ? { ...header, crop } : header
}

function ofType(properties: readonly Box[], type: string): Box | undefined {
  for (const property of properties) if (property.type === type) return property
  return undefined
}

/** How the shown picture is to be turned: its properties say so, in their order, whatever EXIF says. [ISO 23008-12 6.5.10, 6.5.12] */
export function pictureOrientation(properties: readonly Box[]): Awaitable<number> {
  return andThen(turnOf(properties, properties.length), orientationOf)
}

/** The sides of a picture that are among its properties, and what is to be shown of it; null where they are not. */
export function statedDimensions(properties: readonly Box[]): Awaitable<Dimensions | null> {
  return andThen(ispeOf(properties), croppedAndTurned, properties)
}

function croppedAndTurned(size: Size | null, properties: readonly Box[]): Awaitable<Dimensions | null> {
  return size && andThen(cropOf(properties, size), turned, { size, properties })
}

interface Stated {
  readonly size: Size
  readonly properties: readonly Box[]
}

function turned(crop: Crop | null, { size, properties }: Stated): Dimensions {
  return new Turned(size.width, size.height, pictureOrientation, properties, crop ?? undefined)
}

/** What the properties before one of them make of a picture that some before these have turned. */
function turnOf(properties: readonly Box[], end: number, from = 0, before = upright): Awaitable<Turn> {
  let turn = before
  for (let i = from; i < end; i++) {
    const property = properties[i]!
    if (property.type !== 'irot' && property.type !== 'imir') continue
    const value = toldIn(property, MOST_BYTES, firstByte)
    if (value instanceof Promise) return value.then((value) => turnOf(properties, end, i + 1, further(turn, property, value)))
    turn = further(turn, property, value)
  }
  return turn
}

const firstByte = (bytes: Uint8Array, start: number, end: number) => (start < end ? bytes[start]! : 0)

function further(turn: Turn, { type }: Box, value: number): Turn {
  return inTurn(turn, type === 'irot' ? quarters[value & 3]! : value & 1 ? leftRight : topBottom)
}

/** Width and height as stored: the `ispe` property, else what a grid says of itself. [ISO 23008-12 6.5.3, 6.6.2.3] */
function* sizeOf(from: Items, id: number, own: readonly Box[]): Steps<Size> {
  const stated = yield* outcomeOf(ispeOf(own))
  if (stated) return stated
  const type = from.items.get(id)?.type
  const [first] = sourcesOf(from, id)
  if (type === 'iden' && first !== undefined) return (yield* outcomeOf(ispeOf(from.properties.get(first) ?? []))) ?? NO_SIZE
  const stored = type === 'grid' ? itemBytes(from, id) : null
  const grid = stored && (yield* reading(stored, 0, 12))
  if (!grid || grid.length < 8) return NO_SIZE
  const bytes = grid[1]! & 1 ? 4 : 2
  const fields = new Fields(grid, 4)
  return { width: fields.next(bytes), height: fields.next(bytes) }
}

function ispeOf(properties: readonly Box[]): Awaitable<Size | null> {
  const ispe = ofType(properties, 'ispe')
  return ispe ? toldIn(ispe, MOST_BYTES, sizeAt) : null
}

function sizeAt(bytes: Uint8Array, start: number, end: number): Size | null {
  return end - start < 12 ? null : { width: uint32(bytes, start + 4), height: uint32(bytes, start + 8) }
}

/**
 * The part to be shown, where it begins and ends between pixels of the picture; any other is ignored. Where the picture is
 * turned first, the sides change places to count as stored. [ISO 14496-12 12.1.4, ISO 23000-22 7.3.6.7]
 */
function cropOf(own: readonly Box[], size: Size): Awaitable<Crop | null> {
  const clap = ofType(own, 'clap')
  return clap ? run(cropSteps(clap, own, size)) : null
}

interface Crop {
  readonly width: number
  readonly height: number
}

function* cropSteps(box: Box, own: readonly Box[], size: Size): Steps<Crop | null> {
  const clap = yield* bytesIn(box, MOST_BYTES)
  if (clap.length < 32) return null
  const turned = orientationOf(yield* outcomeOf(turnOf(own, own.indexOf(box)))) > 4
  const [outerWidth, outerHeight] = turned ? [size.height, size.width] : [size.width, size.height]
  const width = apertureSide(clap, 0, outerWidth)
  const height = apertureSide(clap, 8, outerHeight)
  if (width === null || height === null) return null
  return turned ? { width: height, height: width } : { width, height }
}

/** One side of a clean aperture whose middle is moved against that of the picture; all three numbers are fractions. */
function apertureSide(clap: Uint8Array, at: number, outer: number | null): number | null {
  const side = view(clap).getUint32(at) / view(clap).getUint32(at + 4)
  const moved = view(clap).getInt32(at + 16) / view(clap).getUint32(at + 20)
  const start = ((outer ?? 0) - side) / 2 + moved
  return Number.isInteger(side) && Number.isInteger(start) && side > 0 && start >= 0 && start + side <= (outer ?? 0) ? side : null
}

/** What the configuration of AV1 or HEVC says. [AV1-ISOBMFF 2.3.3, ISO 14496-15 8.3.2.1] */
function* codingOf(av1C: Box | undefined, hvcC: Box | undefined): Steps<{ bits: number; gray: boolean } | null> {
  const av1 = yield* bytesIn(av1C, MOST_BYTES)
  if (av1.length > 2) return { bits: av1[2]! & 0x40 ? (av1[2]! & 0x20 ? 12 : 10) : 8, gray: (av1[2]! & 0x10) !== 0 }
  const hevc = yield* bytesIn(hvcC, MOST_BYTES)
  if (hevc.length > 17) return { bits: (hevc[17]! & 7) + 8, gray: (hevc[16]! & 3) === 0 }
  return null
}

/** The matrix coefficients of an `nclx` colour property; 0 is RGB. [ISO 14496-12 12.1.5, ISO 23091-2] */
function* matrixOf(properties: readonly Box[]): Steps<number | null> {
  for (const property of properties) {
    if (property.type !== 'colr') continue
    const bytes = yield* bytesIn(property, MOST_BYTES)
    if (bytes.length >= 10 && hasAt(bytes, 'nclx')) return view(bytes).getUint16(8)
  }
  return null
}

function colorModel(channels: number | null, matrix: number | null, coded: boolean): ColorModel | null {
  if (channels === 1 || channels === 2) return 'GRAY'
  if (matrix === 0) return 'RGB'
  return coded ? 'YCBCR' : null
}

/** Whether an auxiliary picture belongs to the shown one that says how opaque it is. [ISO 23008-12 6.5.8] */
function* isTransparent(from: Items, id: number): Steps<boolean> {
  const seen = new Set<number>()
  for (const { type, from: auxiliary, to } of from.references) {
    if (type !== 'auxl' || seen.has(auxiliary) || !to.includes(id)) continue
    seen.add(auxiliary)
    const turn = from.source.budget.step()
    if (turn) yield turn
    if (ALPHA.has(yield* auxiliaryType(from, auxiliary))) return true
  }
  return false
}

/** What an auxiliary picture is, by its name; empty where it has none. */
export function* auxiliaryType({ properties }: Items, id: number): Steps<string> {
  const [urn = ''] = latin1(yield* bytesIn(ofType(properties.get(id) ?? NONE, 'auxC'), 1024), 4).split('\0', 1)
  return urn
}
