import { latin1, reading, uint32, view } from '../source/source.ts'
import { promised, run, type Steps } from '../steps.ts'
import { type Box, bytesIn } from '../syntax/boxes.ts'
import { Fields } from '../syntax/fields.ts'
import { itemBytes, type Items } from '../syntax/items.ts'
import { orientationOf, inTurn, type Turn, upright } from '../syntax/turn.ts'
import type { ColorModel, Dimensions, Header } from './container.ts'

const ALPHA = new Set(['urn:mpeg:mpegB:cicp:systems:auxiliary:alpha', 'urn:mpeg:hevc:2015:auxid:1'])

type Size = Pick<Header, 'width' | 'height'>

const NO_SIZE: Size = { width: null, height: null }

/** The bytes of a small property. */
const read = (property: Box | undefined) => promised(bytesIn(property, MOST_BYTES))
const MOST_BYTES = 256

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
export async function pictureHeader(from: Items, id: number): Promise<Header> {
  const own = from.properties.get(id) ?? []
  const tile = from.properties.get(sourcesOf(from, id)[0] ?? -1) ?? []
  const find = (type: string) => own.find((property) => property.type === type) ?? tile.find((property) => property.type === type)
  const size = await promised(sizeOf(from, id, own))
  const [coding, pixi, nclx, alpha, crop] = await Promise.all([
    codingOf(find('av1C'), find('hvcC')),
    read(find('pixi')),
    matrixOf([...own, ...tile]),
    hasAlpha(from, id),
    promised(cropOf(own, size)),
  ])
  const stated = pixi.length > 5 ? { channels: pixi[4]!, bits: Math.max(0, ...pixi.subarray(5, 5 + pixi[4]!)) } : null
  const colours = stated?.channels || (coding && (coding.gray ? 1 : 3)) || null
  return {
    ...size,
    ...(crop && { crop }),
    bitDepth: stated?.bits || coding?.bits || null,
    colorModel: colorModel(colours, nclx, coding !== null),
    channels: colours && colours + (alpha ? 1 : 0),
    hasAlpha: alpha,
  }
}

/** How the shown picture is to be turned: its properties say so, in their order, whatever EXIF says. [ISO 23008-12 6.5.10, 6.5.12] */
export function* pictureOrientation(properties: readonly Box[]): Steps<number> {
  return orientationOf(yield* turnOf(properties))
}

/** The sides of a picture that are among its properties, and what is to be shown of it; null where they are not. */
export function* statedDimensions(properties: readonly Box[]): Steps<Dimensions | null> {
  const size = yield* ispeOf(properties)
  const crop = size && (yield* cropOf(properties, size))
  return size && { ...size, ...(crop && { crop }), orientation: () => run(pictureOrientation(properties)) }
}

function* turnOf(properties: readonly Box[]): Steps<Turn> {
  let turn = upright
  for (const property of properties) {
    if (property.type !== 'irot' && property.type !== 'imir') continue
    const { 0: value = 0 } = yield* bytesIn(property, MOST_BYTES)
    turn = inTurn(turn, property.type === 'irot' ? quarters[value & 3]! : value & 1 ? leftRight : topBottom)
  }
  return turn
}

/** Turns by quarters, anticlockwise. */
const quarters: readonly Turn[] = [upright, { a: 0, b: -1, c: 1, d: 0 }, { a: -1, b: 0, c: 0, d: -1 }, { a: 0, b: 1, c: -1, d: 0 }]
const topBottom: Turn = { a: 1, b: 0, c: 0, d: -1 }
const leftRight: Turn = { a: -1, b: 0, c: 0, d: 1 }

/** Width and height as stored: the `ispe` property, else what a grid says of itself. [ISO 23008-12 6.5.3, 6.6.2.3] */
function* sizeOf(from: Items, id: number, own: readonly Box[]): Steps<Size> {
  const stated = yield* ispeOf(own)
  if (stated) return stated
  const type = from.items.get(id)?.type
  const [first] = sourcesOf(from, id)
  if (type === 'iden' && first !== undefined) return (yield* ispeOf(from.properties.get(first) ?? [])) ?? NO_SIZE
  const stored = type === 'grid' ? itemBytes(from, id) : null
  const grid = stored && (yield* reading(stored, 0, 12))
  if (!grid || grid.length < 8) return NO_SIZE
  const bytes = grid[1]! & 1 ? 4 : 2
  const fields = new Fields(grid, 4)
  return { width: fields.next(bytes), height: fields.next(bytes) }
}

function* ispeOf(properties: readonly Box[]): Steps<Size | null> {
  const property = properties.find(({ type }) => type === 'ispe')
  const ispe = yield* bytesIn(property, MOST_BYTES)
  return ispe.length < 12 ? null : { width: uint32(ispe, 4), height: uint32(ispe, 8) }
}

/**
 * The part to be shown, where it begins and ends between pixels of the picture; any other is ignored. Where the picture is
 * turned first, the sides change places to count as stored. [ISO 14496-12 12.1.4, ISO 23000-22 7.3.6.7]
 */
function* cropOf(own: readonly Box[], size: Size): Steps<{ width: number; height: number } | null> {
  const at = own.findIndex(({ type }) => type === 'clap')
  if (at < 0) return null
  const clap = yield* bytesIn(own[at], MOST_BYTES)
  if (clap.length < 32) return null
  const turned = orientationOf(yield* turnOf(own.slice(0, at))) > 4
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
async function codingOf(av1C: Box | undefined, hvcC: Box | undefined): Promise<{ bits: number; gray: boolean } | null> {
  const [av1, hevc] = await Promise.all([read(av1C), read(hvcC)])
  if (av1.length > 2) return { bits: av1[2]! & 0x40 ? (av1[2]! & 0x20 ? 12 : 10) : 8, gray: (av1[2]! & 0x10) !== 0 }
  if (hevc.length > 17) return { bits: (hevc[17]! & 7) + 8, gray: (hevc[16]! & 3) === 0 }
  return null
}

/** The matrix coefficients of an `nclx` colour property; 0 is RGB. [ISO 14496-12 12.1.5, ISO 23091-2] */
async function matrixOf(properties: readonly Box[]): Promise<number | null> {
  for (const property of properties) {
    if (property.type !== 'colr') continue
    const bytes = await read(property)
    if (bytes.length >= 10 && latin1(bytes, 0, 4) === 'nclx') return view(bytes).getUint16(8)
  }
  return null
}

function colorModel(channels: number | null, matrix: number | null, coded: boolean): ColorModel | null {
  if (channels === 1 || channels === 2) return 'GRAY'
  if (matrix === 0) return 'RGB'
  return coded ? 'YCBCR' : null
}

/** Whether an auxiliary picture belongs to the shown one that says how opaque it is. [ISO 23008-12 6.5.8] */
async function hasAlpha(from: Items, id: number): Promise<boolean> {
  const seen = new Set<number>()
  for (const { type, from: auxiliary, to } of from.references) {
    if (type !== 'auxl' || seen.has(auxiliary) || !to.includes(id)) continue
    seen.add(auxiliary)
    const turn = from.source.budget.step()
    if (turn) await turn
    if (ALPHA.has(await auxiliaryType(from, auxiliary))) return true
  }
  return false
}

/** What an auxiliary picture is, by its name; empty where it has none. */
export async function auxiliaryType({ properties }: Items, id: number): Promise<string> {
  const auxC = properties.get(id)?.find(({ type }) => type === 'auxC')
  const [urn = ''] = latin1(auxC ? await auxC.data.read(0, 1024) : new Uint8Array(), 4).split('\0', 1)
  return urn
}
