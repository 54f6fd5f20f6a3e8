// A HEIC picture as phones build it: a grid of tiles, listed in a box before them. The tiles are noise, since nobody here decodes pixels.
import { randomBytes } from 'node:crypto'

const TILE = 512

const u16 = (...numbers) => Buffer.concat(numbers.map((number) => Buffer.from([number >> 8, number & 255])))
const u32 = (...numbers) => Buffer.concat(numbers.map((number) => u16(number >>> 16, number & 0xffff)))
const box = (type, ...parts) => {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
  return Buffer.concat([u32(8 + body.length), Buffer.from(type, 'latin1'), body])
}
const full = (type, version, ...parts) => box(type, u32(version << 24), ...parts)

/** How the tiles are coded: HEVC Main Still Picture, eight bits, 4:2:0. [ISO 14496-15 8.3.3.1] */
const hvcC = box('hvcC', Buffer.from('01037000000090000000000078f000fcfdf8f800000f00', 'hex'))

const ispe = (width, height) => full('ispe', 0, u32(width, height))

/** The boxes that say what there is: tiles 1 to `count`, and the grid behind them, which is the picture. [ISO 23008-12 6.6.2.3] */
function meta(columns, rows, length, at) {
  const count = columns * rows
  const grid = count + 1
  const tiles = Array.from({ length: count }, (_, i) => i + 1)
  const infe = (id, type) => full('infe', 2, u16(id, 0), type, '\0')
  const iinf = full('iinf', 0, u16(grid), ...tiles.map((id) => infe(id, 'hvc1')), infe(grid, 'grid'))
  const iref = full('iref', 0, box('dimg', u16(grid, count, ...tiles)))
  const pixi = full('pixi', 0, Buffer.from([3, 8, 8, 8]))
  const ipco = box('ipco', hvcC, ispe(TILE, TILE), ispe(columns * TILE, rows * TILE), pixi)
  const associated = (id, ...properties) => Buffer.concat([u16(id), Buffer.from([properties.length, ...properties])])
  const ipma = full('ipma', 0, u32(grid), ...tiles.map((id) => associated(id, 0x81, 2)), associated(grid, 3, 4))
  const idat = box('idat', Buffer.from([0, 0, rows - 1, columns - 1]), u16(columns * TILE, rows * TILE))
  const place = (id, method, offset, size) => Buffer.concat([u16(id, method, 0, 1), u32(offset, size)])
  const places = [...tiles.map((id) => place(id, 0, at + (id - 1) * length, length)), place(grid, 1, 0, 8)]
  const iloc = full('iloc', 1, u16(0x4400, grid), ...places)
  const hdlr = full('hdlr', 0, u32(0), 'pict', u32(0, 0, 0), '\0')
  return full('meta', 0, hdlr, full('pitm', 0, u16(grid)), iloc, iinf, iref, box('iprp', ipco, ipma), idat)
}

/** Makes a picture of about so many bytes, without metadata. */
export function heic(bytes) {
  const columns = bytes < 1e6 ? 2 : bytes < 1e7 ? 8 : 16
  const rows = (columns * 3) / 4 || 1
  const count = columns * Math.floor(rows)
  const length = Math.floor(bytes / count)
  const ftyp = box('ftyp', 'heic', u32(0), 'mif1', 'heic')
  const boxes = (at) => Buffer.concat([ftyp, meta(columns, Math.floor(rows), length, at)])
  const at = boxes(0).length + 8
  return Buffer.concat([boxes(at), u32(8 + count * length), Buffer.from('mdat'), randomBytes(count * length)])
}
