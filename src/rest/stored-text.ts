import type { Stored } from '../syntax/ifd-value.ts'
import { windows1252 } from '../syntax/unicode.ts'

/** A tag of a TIFF structure as it is stored, with where it stands: "IFD0", "ExifIFD", "GPS", "InteropIFD", "IFD1". */
export interface StoredTag extends Stored {
  readonly group: string
  readonly id: number
}

/** Bytes as text: UTF-8 where they are that, else windows-1252, which every byte is. */
export function characters(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}

/** The bytes before the first NUL. */
export function untilNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}
