import { Buffer } from 'node:buffer'

/** Bytes of a test's file, written as text of one byte a character, single bytes, or bytes. */
export function bytes(...parts: readonly (string | number | Uint8Array)[]): Uint8Array {
  const written = parts.map((part) => {
    if (typeof part === 'number') return Uint8Array.of(part)
    return typeof part === 'string' ? Buffer.from(part, 'latin1') : part
  })
  return new Uint8Array(Buffer.concat(written))
}

/** A number in two bytes, the greater first. */
export function u16(number: number): Uint8Array {
  return Uint8Array.of(number >>> 8, number)
}

/** A number in four bytes, the greatest first. */
export function u32(number: number): Uint8Array {
  return Uint8Array.of(number >>> 24, number >>> 16, number >>> 8, number)
}

/** A number in two bytes, the smaller first. */
export function u16le(number: number): Uint8Array {
  return u16(number).reverse()
}

/** A number in four bytes, the smallest first. */
export function u32le(number: number): Uint8Array {
  return u32(number).reverse()
}

/** So many bytes of 0. */
export function zeros(count: number): Uint8Array {
  return new Uint8Array(count)
}

/** Text in UTF-16, the smaller byte first, ended by a NUL. */
export function wide(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`${text}\0`, 'utf16le'))
}

/** Text in UTF-16 behind its length, the greatest byte first: as Photoshop stores it. */
export function unicode(text: string): Uint8Array {
  return bytes(u32(text.length), ...Array.from({ length: text.length }, (_, i) => u16(text.charCodeAt(i))))
}
