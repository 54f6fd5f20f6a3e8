import type { Budget } from '../../budget.ts'
import { type Master, master } from '../../syntax/ebml.ts'
import { Id } from '../../syntax/matroska-ids.ts'
import type { Tag } from '../decoder.ts'
import { tag } from './tags.ts'
import { text } from './values.ts'

/** What tags say: of the film, and of its tracks by their identifiers. */
export interface MatroskaTags {
  readonly global: readonly Tag[]
  /** Those of them that are in a language and do not say that they are the usual ones. */
  readonly foreign: ReadonlySet<Tag>
  readonly tracks: Map<string, readonly Tag[]>
}

/** Tags in tags; those that lie deeper are left out. */
const MAX_DEPTH = 8

/** More entries than a film is described by; the rest are left out. */
const MAX_TAGS = 4000

/** Longer texts are no descriptions. */
const MAX_TEXT = 1024 * 1024

/** Longer names are none: entries in an entry are all told under its name. */
const MAX_NAME = 256

/** Entries that FFmpeg calls something else. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['LEAD_PERFORMER', 'performer'],
  ['PART_NUMBER', 'track'],
])

/** Reads the tags of a film. [RFC 9559 5.1.8] */
export async function readTags(found: Master | null, budget: Budget): Promise<MatroskaTags> {
  const global: Tag[] = []
  const foreign = new Set<Tag>()
  const tracks = new Map<string, Tag[]>()
  for (const bytes of (found?.all(Id.TAG) ?? []).slice(0, MAX_TAGS)) {
    const entry = await master(bytes, budget)
    const targets = await master(entry.bytes(Id.TARGETS) ?? new Uint8Array(), budget)
    const track = targets.identifier(Id.TARGET_TRACK)
    const tags: Tag[] = []
    for (const simple of entry.all(Id.SIMPLE_TAG)) await addTag(simple, nameIn(targets, Id.TARGET_TYPE) ?? '', tags, foreign, 0, budget)
    const known = tracks.get(track)
    if (known) known.push(...tags)
    else if (track) tracks.set(track, tags)
    else if (![Id.TARGET_EDITION, Id.TARGET_CHAPTER, Id.TARGET_ATTACHMENT].some((id) => targets.identifier(id))) global.push(...tags)
    if (global.length > MAX_TAGS) break
  }
  return { global, foreign, tracks }
}

/** An entry and those in it, under their names and what they are about; once more with the language where that is stated. */
async function addTag(bytes: Uint8Array, about: string, tags: Tag[], foreign: Set<Tag>, depth: number, budget: Budget): Promise<void> {
  if (depth > MAX_DEPTH || tags.length > MAX_TAGS) return
  const fields = await master(bytes, budget)
  const name = nameIn(fields, Id.TAG_NAME)
  if (!name) return
  const value = fields.bytes(Id.TAG_STRING)
  const stated = nameIn(fields, Id.TAG_LANGUAGE)
  const language = stated === 'und' ? null : stated
  const usual = fields.uint(Id.TAG_DEFAULT)
  const own = about ? `${about}/${name}` : name
  const key = RENAMED.get(own) ?? own
  if (value && value.length <= MAX_TEXT) {
    const said = text(fields.text(Id.TAG_STRING) ?? '')
    const plain = tag(about || 'Tag', key, said)
    if (!language || usual !== 0) tags.push(plain)
    if (language && usual === null) foreign.add(plain)
    if (language) tags.push(tag(about || 'Tag', `${own}-${language}`, said))
  }
  for (const inner of fields.all(Id.SIMPLE_TAG)) await addTag(inner, key, tags, foreign, depth + 1, budget)
}

function nameIn(fields: Master, id: number): string | null {
  const bytes = fields.bytes(id)
  return bytes && bytes.length <= MAX_NAME ? fields.text(id) : null
}

/** Seconds of a duration as tags write it, such as "00:00:01.023000000"; null where it is none. */
export function secondsOf(written: string | undefined): number | null {
  const found = /^(\d{1,6}):(\d\d):(\d\d(?:\.\d{1,9})?)$/.exec(written?.trim() ?? '')
  return found ? Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3]) : null
}
