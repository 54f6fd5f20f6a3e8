import { latin1, view } from '../source/source.ts'
import type { Steps } from '../steps.ts'
import { type Box, contentWalk, bytesIn } from './boxes.ts'
import { upToDamage } from './damage.ts'
import { ignore, type Warn } from './warn.ts'

/** How the samples of a track are coded: the first entry of its sample description. [ISO 14496-12 8.5.2] */
export interface SampleEntry {
  /** Four characters, of protected media those of what is protected. */
  readonly format: string
  /** What follows the entry's header: fields, as far as the kind of media has them. */
  readonly fields: Uint8Array
  /** Pixels of a coded picture; 0 of other media. */
  readonly width: number
  readonly height: number
  /** Of sound, the layout of the fields: 0, or 1 and 2 of QuickTime. [QTFF] */
  readonly version: number
  /** The boxes behind the fields by type, those of a QuickTime `wave` box among them. */
  readonly extensions: ReadonlyMap<string, Box>
}

const VISUAL = new Set(['vide', 'pict', 'auxv'])

/** Reads the first entry of a sample description box. */
export function* sampleEntry(stsd: Box, handler: string, warn: Warn): Steps<SampleEntry | null> {
  const described = (yield* bytesIn(stsd, 1))[0] ?? 0
  for (const entry of upToDamage(contentWalk(stsd, 8), warn)) {
    if (entry instanceof Promise) yield entry
    else return yield* readEntry(entry, handler, described, warn)
  }
  return null
}

function* readEntry(entry: Box, handler: string, described: number, warn: Warn): Steps<SampleEntry> {
  const fields = yield* bytesIn(entry, 128)
  const sound = handler === 'soun'
  const version = sound && described === 0 && fields.length >= 10 ? view(fields).getUint16(8) : 0
  const skip = sound ? 28 + (version === 1 ? 16 : version === 2 ? 36 : 0) : VISUAL.has(handler) ? 78 : 8
  // What follows the fields of other media is laid out by each format for itself; few have boxes there.
  const extensions = yield* extensionsOf(entry, skip, sound || VISUAL.has(handler) ? warn : ignore)
  const seen = VISUAL.has(handler) && fields.length >= 28
  const size = { width: seen ? view(fields).getUint16(24) : 0, height: seen ? view(fields).getUint16(26) : 0 }
  const original = PROTECTED.has(entry.type) ? yield* originalFormat(extensions.get('frma')) : null
  return { format: original ?? entry.type, fields, ...size, version, extensions }
}

function* extensionsOf(entry: Box, skip: number, warn: Warn): Steps<Map<string, Box>> {
  const extensions = new Map<string, Box>()
  for (const box of upToDamage(contentWalk(entry, skip), warn)) {
    if (box instanceof Promise) yield box
    else {
      if (!extensions.has(box.type)) extensions.set(box.type, box)
      if (box.type === 'wave' || box.type === 'sinf') yield* addInner(box, extensions)
    }
  }
  return extensions
}

function* addInner(box: Box, extensions: Map<string, Box>): Steps<void> {
  for (const inner of upToDamage(contentWalk(box))) {
    if (inner instanceof Promise) yield inner
    else if (!extensions.has(inner.type)) extensions.set(inner.type, inner)
  }
}

const PROTECTED = new Set(['encv', 'enca', 'enct', 'encs', 'drmi', 'drms'])

/** What protected media are underneath. [ISO 14496-12 8.12.2] */
function* originalFormat(frma: Box | undefined): Steps<string | null> {
  const bytes = yield* bytesIn(frma, 4)
  return bytes.length === 4 ? latin1(bytes) : null
}
