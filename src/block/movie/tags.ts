import { readingAll, view } from '../../source/source.ts'
import type { Steps, Walk } from '../../steps.ts'
import { type Box, contentWalk, bytesIn, metaContents } from '../../syntax/boxes.ts'
import { upToDamage } from '../../syntax/damage.ts'
import type { Warn } from '../../syntax/warn.ts'
import type { Tag } from '../decoder.ts'
import { mobileNames, tagNames } from './names.ts'
import { loci, writtenPlace } from './place.ts'
import { isWritten, languageOf, quickTimeText, unicodeText } from './text.ts'
import { dataValue, text, type Value } from './values.ts'
import { xtraEntries } from './xtra.ts'

/** Longer entries are pictures and private data. */
const MAX_ENTRY = 1024 * 1024

/** An entry of a film's metadata. */
export function tag(group: string, name: string, { value, raw }: Value): Tag {
  return { group, id: null, name, value, raw, text: raw }
}

/** The entries of a user data box: Apple's texts, 3GPP's, and the item list of iTunes. [QTFF, 3GPP TS 26.244 8.2] */
export function* userTags(udta: Box, warn: Warn): Steps<Tag[]> {
  const tags: Tag[] = []
  for (const box of upToDamage(contentWalk(udta), warn)) {
    if (box instanceof Promise) yield box
    else if (box.type === 'meta') for (const entry of yield* metaTags(box, warn)) tags.push(entry)
    else if (isText(box)) tags.push(...userText(box.type, yield* readingAll(box.data, MAX_ENTRY)))
  }
  return tags
}

const isText = ({ type, length }: Box) =>
  length <= MAX_ENTRY && (type.startsWith('©') || LAID_OUT.has(type) || tagNames.has(type) || mobileNames.has(type))

/** Entries of 3GPP and of Windows that are no plain texts. [3GPP TS 26.244 8.2] */
const LAID_OUT: ReadonlyMap<string, (bytes: Uint8Array) => Tag[]> = new Map(
  Object.entries({ loci: place, yrrc: year, kywd: keywords, Xtra: ofWindows }),
)

function place(bytes: Uint8Array): Tag[] {
  const place = loci(bytes)
  const value = place && { value: { ...place.point, name: place.name }, raw: writtenPlace(place.name, place.point) }
  return value ? named('location', value, languageOf(place.language)) : []
}

function year(bytes: Uint8Array): Tag[] {
  return bytes.length < 6 ? [] : [tag('udta', 'date', text(String(view(bytes).getUint16(4))))]
}

function ofWindows(bytes: Uint8Array): Tag[] {
  return xtraEntries(bytes).map(([name, value]) => tag('Xtra', name, value))
}

/** A language, how many there are, and each behind its length. */
function keywords(bytes: Uint8Array): Tag[] {
  if (bytes.length < 7) return []
  const words: string[] = []
  for (let at = 7, left = bytes[6]!; left > 0 && at < bytes.length; left--) {
    words.push(unicodeText(bytes.subarray(at + 1, at + 1 + bytes[at]!)))
    at += 1 + bytes[at]!
  }
  return named('keywords', text(words.filter(Boolean).join(',')), languageOf(view(bytes).getUint16(4)))
}

/** One entry, under its name alone and, where it states a language, under its name with that. */
function userText(type: string, bytes: Uint8Array): Tag[] {
  const laidOut = LAID_OUT.get(type)
  if (laidOut) return laidOut(bytes)
  if (type.startsWith('@')) return [tag('udta', tagNames.get(type) ?? type, text(unicodeText(bytes)))]
  if (!type.startsWith('©') && bytes.length > 6 && view(bytes).getUint32(0) === 0) return mobileText(type, bytes)
  // Text entries may hold the same in several languages; the first is the one to be shown.
  if (bytes.length < 4) return []
  const [length, language] = [view(bytes).getUint16(0), view(bytes).getUint16(2)]
  if (!type.startsWith('©') && 4 + length !== bytes.length) return bareText(type, bytes)
  return named(tagNames.get(type) ?? type, text(quickTimeText(bytes.subarray(4, 4 + length), language)), languageOf(language))
}

/** A full box with a packed language and a text. */
function mobileText(type: string, bytes: Uint8Array): Tag[] {
  const name = mobileNames.get(type) ?? tagNames.get(type) ?? type
  return named(name, text(unicodeText(bytes.subarray(6))), languageOf(view(bytes).getUint16(4)))
}

/** Cameras that write Apple's entries without length and language. */
function bareText(type: string, bytes: Uint8Array): Tag[] {
  const said = unicodeText(bytes)
  const name = tagNames.get(type)
  return name && isWritten(said) ? [tag('udta', name, text(said))] : []
}

function named(name: string, value: Value, language: string | null): Tag[] {
  return language === null ? [tag('udta', name, value)] : [tag('udta', name, value), tag('udta', `${name}-${language}`, value)]
}

/** The entries of a `meta` box: an item list, with keys where its entries go by number. [QTFF, metadata] */
export function* metaTags(meta: Box, warn: Warn): Steps<Tag[]> {
  let keys: readonly string[] | null = null
  const tags: Tag[] = []
  for (const box of upToDamage(metaContents(meta), warn)) {
    if (box instanceof Promise) yield box
    else if (box.type === 'keys') keys ??= yield* readKeys(box, warn)
    else if (box.type === 'ilst') yield* addListed(box, keys, warn, tags)
  }
  return tags
}

function* addListed(list: Box, keys: readonly string[] | null, warn: Warn, tags: Tag[]): Steps<void> {
  for (const entry of upToDamage(contentWalk(list), warn)) {
    if (entry instanceof Promise) yield entry
    else {
      const found = yield* listed(entry, keys, warn)
      if (found) tags.push(found)
    }
  }
}

/** The names of a metadata box's entries, counted from 1 by those. */
function* readKeys(keys: Box, warn: Warn): Steps<string[]> {
  const names: string[] = []
  for (const key of upToDamage(contentWalk(keys, 8), warn)) {
    if (key instanceof Promise) yield key
    else names.push(unicodeText(yield* bytesIn(key, 1024)))
  }
  return names
}

function* listed(entry: Box, keys: readonly string[] | null, warn: Warn): Steps<Tag | null> {
  if (entry.type === '----') return yield* freeform(entry, warn)
  const key = keys ? keys[numberIn(entry.type) - 1] : undefined
  const name = key ?? tagNames.get(entry.type) ?? (entry.type.startsWith('©') ? entry.type : undefined)
  if (!name || entry.type === 'covr') return null
  for (const box of upToDamage(contentWalk(entry), warn)) {
    if (box instanceof Promise) {
      yield box
      continue
    }
    const value = box.type === 'data' && box.length <= MAX_ENTRY ? yield* readData(box, key === undefined ? entry.type : key) : null
    if (value) return tag(keys ? 'mdta' : 'ilst', name, value)
  }
  return null
}

/** The number whose four bytes are the type of a box. */
function numberIn(type: string): number {
  return Buffer.from(type, 'latin1').readUInt32BE()
}

/** An entry of iTunes that names itself. */
function* freeform(entry: Box, warn: Warn): Steps<Tag | null> {
  let name = ''
  for (const box of short(upToDamage(contentWalk(entry), warn))) {
    if (box instanceof Promise) yield box
    else if (box.type === 'name') name = unicodeText((yield* bytesIn(box, 4 + 1024)).subarray(4))
    else if (box.type === 'data' && name) {
      const value = yield* readData(box, '----')
      if (value) return tag('ilst', name, value)
    }
  }
  return null
}

function* short(walk: Walk<Box>): Walk<Box> {
  for (const box of walk) if (box instanceof Promise || box.length <= MAX_ENTRY) yield box
}

function* readData(box: Box, key: string): Steps<Value | null> {
  const bytes = yield* readingAll(box.data, MAX_ENTRY)
  // The first byte says where the type is from: 0 for the well-known ones.
  return bytes.length < 8 || bytes[0] !== 0 ? null : dataValue(view(bytes).getUint32(0), bytes.subarray(8), key)
}
