import type { Block } from '../container/container.ts'
import type { Decoder } from './decoder.ts'
import { asfFilm } from './movie/asf.ts'
import { aviFilm } from './movie/avi.ts'
import { boxedFilm } from './movie/boxes.ts'
import { flvFilm } from './movie/flv.ts'
import { matroskaFilm } from './movie/matroska.ts'
import { packedFilm, transportFilm } from './movie/mpeg.ts'
import { oggFilm } from './movie/ogg.ts'
import type { VideoMeta } from './movie/video-meta.ts'

export type { VideoMeta } from './movie/video-meta.ts'

/** How films are built, by the names of their blocks; one without a name is built of boxes. */
const structures: ReadonlyMap<string, (block: Block) => Promise<VideoMeta>> = new Map([
  ['matroska', matroskaFilm],
  ['avi', aviFilm],
  ['mpegts', transportFilm],
  ['mpeg', packedFilm],
  ['flv', flvFilm],
  ['asf', asfFilm],
  ['ogg', oggFilm],
])

/** The metadata of a film, under the names that FFmpeg gives them. */
export const movie: Decoder<VideoMeta> = {
  kind: 'movie',
  decode: async (block) => bounded(await (structures.get(block.name ?? '') ?? boxedFilm)(block), block.bytes.budget.limits.entries),
}

/** A film of which no more tags and warnings are told than of any other block. */
function bounded(film: VideoMeta, most: number): VideoMeta {
  const { tags, warnings } = film
  if (tags.length <= most && warnings.length <= most) return film
  const cut = tags.length > most ? [`Only the first ${most} of ${tags.length} tags are told`] : []
  return { ...film, tags: tags.slice(0, most), warnings: [...cut, ...warnings.slice(0, most)] }
}
