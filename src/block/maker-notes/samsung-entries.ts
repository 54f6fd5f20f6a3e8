import { latin1 } from '../../source/source.ts'
import type { Allowance } from '../../syntax/ifd-reading.ts'
import { samsungTrailer } from '../../syntax/samsung-trailer.ts'
import { type ListEntry, valueAt } from './list-entry.ts'
import type { Note } from './note.ts'
import { kindOf, StoredValue } from './stored.ts'
import { rowNamed, type Tables } from './table.ts'

/** Parts whose content has a name of its own; others go by the one that the phone writes before them. */
const names: ReadonlyMap<number, string> = new Map([
  [0x0001, 'EmbeddedImage'],
  [0x0100, 'EmbeddedAudioFile'],
  [0x0201, 'SurroundShotVideo'],
  [0x0a01, 'TimeStamp'],
  [0x0a20, 'DualCameraImage'],
  [0x0a30, 'EmbeddedVideoFile'],
  [0x0a31, 'SamsungMotionPhotoVersion'],
  [0x0a33, 'MotionPhotoAutoPlayVideo'],
  [0x0aa1, 'MCCData'],
  [0x0ab1, 'DepthMapData'],
  [0x0b41, 'SingleShotDepthMap'],
  [0x0ba1, 'OriginalPathHashKey'],
  [0x0bf0, 'RemasterInfo'],
  [0x0c51, 'SamsungCaptureInfo'],
  [0x0e41, 'VideoEditedTimeZone'],
])

/** Parts with files, each of which stands for its name as well. */
const files: ReadonlyMap<number, string> = new Map([
  [0x0001, 'EmbeddedImageName'],
  [0x0100, 'EmbeddedAudioFileName'],
  [0x0201, 'SurroundShotVideoName'],
  [0x0a20, 'DualCameraImageName'],
  [0x0a30, 'EmbeddedVideoType'],
  [0x0ab1, 'DepthMapName'],
])

/** Content that is text, as most is. */
const PRINTED = /^[ -~]+\0*$/
const MOST_PRINTED = 4096

/** Names that phones write. */
const WORDS = /^\w{2,64}$/

/** What Samsung's phones put behind a picture: parts with a type and a name. */
export async function* samsungEntries({ bytes: source }: Note, _: Tables, allowance: Allowance): AsyncGenerator<ListEntry, undefined> {
  for (const { type, name, offset, length } of await samsungTrailer(source)) {
    const table = 'Samsung::Trailer'
    const known = names.get(type) ?? (WORDS.test(name) ? name : null)
    const bytes = await valueAt(source, offset, length, allowance)
    const stored = new StoredValue(kindOf(PRINTED.test(latin1(bytes, 0, MOST_PRINTED)) ? 'string' : 'undef'), true, bytes)
    const file = files.get(type)
    if (file) {
      const said = new StoredValue(kindOf('string'), true, Buffer.from(name, 'latin1'))
      yield { table, id: type, stored: said, length: name.length, row: rowNamed(file) }
    }
    yield { table, id: type, stored, length, ...(known !== null && { row: rowNamed(known) }) }
  }
}
