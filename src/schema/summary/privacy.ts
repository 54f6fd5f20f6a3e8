import type { Directory } from '../../block/decoder.ts'
import type { Exif } from '../../block/exif.ts'
import type { Secret } from '../../setting-kinds.ts'
import { ImageError } from '../../error.ts'
import { secretsIn } from '../../redact.ts'
import { embedded } from '../thumbnail.ts'
import type { Told } from './told.ts'

/** What a file would tell to whoever gets it, and by which entries of what kind of block. */
export interface Finding {
  readonly secret: Secret
  readonly source: string
  readonly names: readonly string[]
}

/** What every camera with a GPS IFD writes, and tells no place. */
const HARMLESS: ReadonlySet<string> = new Set(['GPSInfoIFDPointer', 'GPSVersionID', 'GPSMapDatum'])

/** What cameras write that know no name, number or face. */
const NOTHING = /^[0\s]*$/

/** Names of entries that one finding lists. */
const MOST_NAMES = 64

function findingsIn(source: string, directory: Directory | null): readonly Finding[] {
  const found = new Map<Secret, Set<string>>()
  for (const tag of directory?.tags ?? []) {
    const { group, name } = tag
    // Names of properties have their prefix.
    const secrets = HARMLESS.has(name) ? [] : secretsIn(group, name.slice(name.indexOf(':') + 1))
    for (const secret of secrets.length > 0 && NOTHING.test(tag.raw) ? [] : secrets) {
      const names = found.get(secret) ?? new Set()
      if (names.size < MOST_NAMES) names.add(name)
      found.set(secret, names)
    }
  }
  found.delete('thumbnail')
  return [...found].map(([secret, names]) => ({ secret, source, names: [...names] }))
}

/** What cameras make of pictures of any shape, with black bars. [DCF 2.0] */
const FIXED = 160 * 120

/** Shapes that differ by more than this are those of different pictures. */
const TOLERANCE = 0.05

const shape = (width: number, height: number) => Math.max(width, height) / Math.min(width, height)

/** Whether a small picture shows more than what it is of: editors that crop may leave it as it was. */
async function showsOther({ image }: Told, { thumbnail }: Exif): Promise<boolean> {
  if (!thumbnail) return false
  try {
    const [small, large] = await Promise.all([embedded(thumbnail).image.header(), image.dimensions()])
    if (!small.width || !small.height || !large.width || !large.height || small.width * small.height === FIXED) return false
    return Math.abs(shape(small.width, small.height) / shape(large.width, large.height) - 1) > TOLERANCE
  } catch (error) {
    if (error instanceof ImageError && error.code !== 'LIMIT_EXCEEDED') return false
    throw error
  }
}

/** All that a file would tell of people and places. */
export async function privacyOf(told: Told): Promise<readonly Finding[]> {
  const { exif, note, iptc, xmp, film } = told
  const sources = { exif, makerNote: note, iptc, xmp, film }
  const findings = Object.entries(sources).flatMap(([source, directory]) => findingsIn(source, directory))
  const left = exif && (await showsOther(told, exif))
  return left ? [...findings, { secret: 'thumbnail', source: 'exif', names: ['thumbnail'] }] : findings
}
