const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** The longest that stands between an ampersand and its semicolon: the sign of a character reference, and ten digits. */
const LONGEST = 11

/** Where the reference ends that begins at an ampersand, before `to`; -1 where none does. [XML 1.0 4.1] */
export function referenceEnd(text: string, at: number, to: number): number {
  const most = Math.min(to, at + LONGEST + 2)
  for (let end = at + 2; end < most; end++) if (text.charCodeAt(end) === 0x3b) return end + 1
  return -1
}

/** What a reference stands for, from its ampersand to behind its semicolon; null where that takes a document type, or is no character. */
export function referred(text: string, at: number, end: number): string | null {
  const name = text.slice(at + 1, end - 1)
  if (text.charCodeAt(at + 1) !== 0x23) return ENTITIES.get(name) ?? null
  const digits = /^#(?:([0-9]{1,10})|x([0-9a-fA-F]{1,8}))$/.exec(name)
  if (!digits) return null
  const code = digits[1] === undefined ? parseInt(digits[2]!, 16) : Number(digits[1])
  return isCharacter(code) ? String.fromCodePoint(code) : null
}

/** [XML 1.0 2.2] */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return code < 0xd800 || (code > 0xdfff && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff)
}
