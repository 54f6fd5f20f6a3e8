import { latin1, view } from '../source/source.ts'
import { type Box, contents, tolerant } from './boxes.ts'

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
export async function sampleEntry(stsd: Box, handler: string, warn: (warning: string) => void): Promise<SampleEntry | null> {
  const described = (await stsd.data.read(0, 1))[0] ?? 0
  for await (const entry of tolerant(contents(stsd, 8), warn)) return readEntry(entry, handler, described, warn)
  return null
}

async function readEntry(entry: Box, handler: string, described: number, warn: (warning: string) => void): Promise<SampleEntry> {
  const fields = await entry.data.read(0, 128)
  const sound = handler === 'soun'
  const version = sound && described === 0 && fields.length >= 10 ? view(fields).getUint16(8) : 0
  const skip = sound ? 28 + (version === 1 ? 16 : version === 2 ? 36 : 0) : VISUAL.has(handler) ? 78 : 8
  const extensions = new Map<string, Box>()
  // What follows the fields of other media is laid out by each format for itself; few have boxes there.
  const walk = tolerant(contents(entry, skip), sound || VISUAL.has(handler) ? warn : () => {})
  for await (const box of walk) {
    if (!extensions.has(box.type)) extensions.set(box.type, box)
    if (box.type !== 'wave' && box.type !== 'sinf') continue
    for await (const inner of tolerant(contents(box), () => {})) if (!extensions.has(inner.type)) extensions.set(inner.type, inner)
  }
  const seen = VISUAL.has(handler) && fields.length >= 28
  const size = { width: seen ? view(fields).getUint16(24) : 0, height: seen ? view(fields).getUint16(26) : 0 }
  const original = PROTECTED.has(entry.type) ? await originalFormat(extensions.get('frma')) : null
  return { format: original ?? entry.type, fields, ...size, version, extensions }
}

const PROTECTED = new Set(['encv', 'enca', 'enct', 'encs', 'drmi', 'drms'])

/** What protected media are underneath. [ISO 14496-12 8.12.2] */
async function originalFormat(frma: Box | undefined): Promise<string | null> {
  const bytes = frma ? await frma.data.read(0, 4) : new Uint8Array()
  return bytes.length === 4 ? latin1(bytes) : null
}
