import type { Budget } from '../budget.ts'
import { ImageError } from '../error.ts'
import { latin1, lazy, readingAll, type ByteSource } from '../source/source.ts'
import { run, type Steps } from '../steps.ts'

const NEWLINE = 0x0a

/** More than any digit is worth, and than any byte. */
const SPACE = 0x100

/** White space before the name, of which there is a byte. */
const MOST_BLANKS = 1024

/** Characters that are read between two chances for others to run. */
const AT_ONCE = 64 * 1024

/**
 * The bytes of a profile that ImageMagick wrote as text: a line with its name, one with its length, then hexadecimal
 * digits in lines. [ImageMagick coders/png.c]
 */
export function rawProfile(text: ByteSource): ByteSource {
  return lazy(text.budget, () => run(reading(text)))
}

function* reading(text: ByteSource): Steps<Uint8Array> {
  const bytes = yield* readingAll(text)
  const name = bytes.subarray(0, MOST_BLANKS).findIndex((byte) => byte > 0x20)
  const length = bytes.indexOf(NEWLINE, name) + 1
  const digits = bytes.indexOf(NEWLINE, length) + 1
  const stated = Number(latin1(bytes, length, Math.max(length, digits)).slice(0, 32))
  if (name === -1 || length === 0 || digits === 0 || !Number.isInteger(stated))
    throw new ImageError('MALFORMED', 'A raw profile has no name and length')
  return yield* bytesOf(text.budget, bytes, digits, stated)
}

/** What a character is worth as a digit; `SPACE` where it is white space, more where it is neither. */
const worth = new Uint16Array(256).fill(SPACE + 1)
for (const space of ' \t\n\v\f\r\xa0') worth[space.charCodeAt(0)] = SPACE
for (let value = 0; value < 16; value++) {
  const digit = value.toString(16)
  for (const character of [digit, digit.toUpperCase()]) worth[character.charCodeAt(0)] = value
}

/** The bytes that pairs of digits stand for, up to as many as are stated, or to what is none. */
function* bytesOf(budget: Budget, text: Uint8Array, from: number, stated: number): Steps<Uint8Array> {
  const made = new Uint8Array(Math.max(0, Math.min(stated, (text.length - from) >> 1)))
  let length = 0
  let high = -1
  let turnAt = from
  for (let at = from; at < text.length && length < made.length; at++) {
    if (at >= turnAt) {
      turnAt = at + AT_ONCE
      const turn = budget.step(64)
      if (turn) yield turn
    }
    // Nearly always both digits of a byte stand together.
    if (high < 0) {
      const end = pairsInto(made, length, text, at, Math.min(turnAt, text.length))
      length += (end - at) >> 1
      at = end
    }
    const value = worth[text[at] ?? 0]!
    if (value > SPACE) break
    if (value === SPACE) continue
    if (high >= 0 && length < made.length) made[length++] = high * 16 + value
    high = high < 0 ? value : -1
  }
  return made.subarray(0, length)
}

/** Writes the bytes of whole pairs as far as they follow one another; says where they end. */
function pairsInto(made: Uint8Array, start: number, text: Uint8Array, from: number, to: number): number {
  let at = from
  for (let i = start; i < made.length && at + 1 < to; i++) {
    const byte = (worth[text[at]!]! << 4) | worth[text[at + 1]!]!
    if (byte > 0xff) break
    made[i] = byte
    at += 2
  }
  return at
}
