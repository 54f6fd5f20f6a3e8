import { view } from '../../source/source.ts'
import type { JsonValue } from '../decoder.ts'
import { genres } from './names.ts'
import { isWritten, unicodeText, utf16 } from './text.ts'

/** What an entry says: typed, and as FFmpeg writes it. */
export interface Value {
  readonly value: JsonValue
  readonly raw: string
}

/** A value that is a text. */
export const text = (value: string): Value => ({ value, raw: value })

/** A value that is a number; null where it is none. */
export const number = (value: number, raw = String(value)): Value | null => (Number.isFinite(value) ? { value, raw } : null)

/** Entries that hold a number whatever type they state. */
const COUNTED = new Set(['akID', 'cpil', 'hdvd', 'pcst', 'pgap', 'rtng', 'stik', 'tves', 'tvsn', 'tmpo'])

/** The value of a data box: its type, and the bytes behind type and locale. [QTFF, well-known types] */
export function dataValue(type: number, bytes: Uint8Array, key: string): Value | null {
  if (key === 'trkn' || key === 'disk') return ofHowMany(bytes)
  if (key === 'gnre') return genre(bytes)
  if (COUNTED.has(key) && type !== 1) return integer(bytes, type === 22)
  if (type === 21 || (type >= 65 && type <= 67) || type === 74) return integer(bytes, false)
  if (type === 22 || (type >= 75 && type <= 78)) return integer(bytes, true)
  return float(type, bytes) ?? written(type, bytes, key)
}

function written(type: number, bytes: Uint8Array, key: string): Value | null {
  if (type === 1 || type === 4) return text(unicodeText(bytes))
  if (type === 2 || type === 5) return text(utf16(bytes))
  if (type === 3) return text(new TextDecoder('shift_jis').decode(bytes).toWellFormed())
  // Of no stated type: writers leave texts so, too.
  if (type !== 0 || key === 'covr' || bytes.length === 0) return null
  const said = unicodeText(bytes)
  return isWritten(said) && said.length >= bytes.length / 4 ? text(said) : null
}

function integer(bytes: Uint8Array, unsigned: boolean): Value | null {
  if (bytes.length === 0 || bytes.length > 8) return null
  let value = 0n
  for (const byte of bytes) value = (value << 8n) | BigInt(byte)
  const exact = unsigned ? value : BigInt.asIntN(bytes.length * 8, value)
  const near = Number(exact)
  return Number.isSafeInteger(near) ? number(near) : text(String(exact))
}

function float(type: number, bytes: Uint8Array): Value | null {
  const floats = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      Number(
        view(bytes)
          .getFloat32(i * 4)
          .toPrecision(7),
      ),
    )
  if (type === 23 && bytes.length >= 4)
    return number(Number(view(bytes).getFloat32(0).toPrecision(7)), view(bytes).getFloat32(0).toFixed(6))
  if (type === 24 && bytes.length >= 8) return number(view(bytes).getFloat64(0), view(bytes).getFloat64(0).toFixed(6))
  // Points, dimensions and rectangles
  const parts = type === 70 || type === 71 ? 2 : type === 72 ? 4 : 0
  if (parts === 0 || bytes.length < parts * 4) return null
  const list = floats(parts)
  return list.every(Number.isFinite) ? { value: list, raw: list.join(' ') } : null
}

/** A track or disc number, and of how many it is one. */
function ofHowMany(bytes: Uint8Array): Value | null {
  if (bytes.length < 4) return null
  const which = view(bytes).getUint16(2)
  const count = bytes.length < 6 ? 0 : view(bytes).getUint16(4)
  return text(count > 0 ? `${which}/${count}` : `${which}`)
}

function genre(bytes: Uint8Array): Value | null {
  const name = bytes.length < 2 ? undefined : genres[view(bytes).getUint16(0) - 1]
  return name === undefined ? null : text(name)
}
