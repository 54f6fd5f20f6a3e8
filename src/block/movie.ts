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
  decode: (block) => (structures.get(block.name ?? '') ?? boxedFilm)(block),
}
