/** What a run of characters may hold that keeps it from being taken as it stands; each is a bit of what `marksIn` finds. */
export const REFERENCE = 1
export const SPACING = 2
export const WIDE = 4
export const FORBIDDEN = 8
export const RETURN = 16
export const ZERO = 32
export const LESS_THAN = 64
export const BRACKET = 128

const marks = new Uint8Array(256).fill(FORBIDDEN, 0, 0x20).fill(WIDE, 128)
for (const [characters, mark] of [
  ['&', REFERENCE],
  ['\t\n', SPACING],
  ['\r', RETURN | SPACING],
  ['\0', ZERO],
  ['<', LESS_THAN],
  [']', BRACKET],
] as const)
  for (const character of characters) marks[character.charCodeAt(0)] = mark

/** Which of the marks above are found in a run of bytes. */
export function marksIn(bytes: Uint8Array, from: number, to: number): number {
  let found = 0
  for (let at = from; at < to; at++) found |= marks[bytes[at]!]!
  return found
}

/** 2 for bytes that may begin a name, 1 for those that may follow; of what is beyond ASCII only the whole of a name tells. [XML 1.0 2.3] */
const nameMarks = new Uint8Array(256).fill(2, 128)
for (let code = 0; code < 128; code++)
  nameMarks[code] = /[A-Za-z_:]/.test(String.fromCharCode(code)) ? 2 : /[-.0-9]/.test(String.fromCharCode(code)) ? 1 : 0

/** Whether a byte may begin a name. */
export function beginsName(byte: number | undefined): boolean {
  return byte !== undefined && nameMarks[byte] === 2
}

/** Whether a byte may follow in a name. */
export function continuesName(byte: number): boolean {
  return nameMarks[byte] !== 0
}

/** Where a name ends. */
export function nameEnd(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && nameMarks[bytes[at]!] !== 0) at++
  return at
}

const START =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF' +
  '\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
const wholeName = new RegExp(`^[${START}][-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040${START}]*$`, 'u')

/** Whether a text is a name. [XML 1.0 2.3] */
export function isName(text: string): boolean {
  return wholeName.test(text)
}

/** Where something else follows than white space; zeros, with which room is filled, are as blank. */
export function skipBlanks(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && isBlank(bytes[at]!)) at++
  return at
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d || byte === 0
}

/** Whether a text has characters beyond ASCII that no document may hold. [XML 1.0 2.2] */
export function hasNoncharacters(text: string): boolean {
  return /[\uFFFE\uFFFF]/.test(text) || !text.isWellFormed()
}
