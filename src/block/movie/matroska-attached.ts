import { gif } from '../../container/gif.ts'
import type { Container } from '../../container/container.ts'
import { jpeg } from '../../container/jpeg.ts'
import { png } from '../../container/png.ts'
import { tiff } from '../../container/tiff.ts'
import { type ByteSource, slice } from '../../source/source.ts'
import type { Attachment } from '../../syntax/matroska-attachments.ts'
import { sidesIn } from './covers.ts'
import { coverNotes } from './stream-notes.ts'
import { otherStream, videoStream } from './stated-streams.ts'
import type { Stream } from './streams.ts'
import { tag } from './tags.ts'
import { text } from './values.ts'

/** Pictures that FFmpeg shows as streams of pictures, and its names of their codecs. */
const pictures: ReadonlyMap<string, readonly [codec: string, container: Container]> = new Map([
  ['image/gif', ['gif', gif]],
  ['image/jpeg', ['mjpeg', jpeg]],
  ['image/png', ['png', png]],
  ['image/tiff', ['tiff', tiff]],
])

/** FFmpeg's names of other files. */
const codecs: ReadonlyMap<string, string> = new Map([
  ['application/x-truetype-font', 'ttf'],
  ['application/x-font', 'ttf'],
  ['application/vnd.ms-opentype', 'otf'],
  ['binary', 'bin_data'],
])

/** An attached file as a stream: of one picture, or of nothing that plays. It lasts as long as the film. */
export async function attachedStream(source: ByteSource, file: Attachment, index: number, duration: number | null): Promise<Stream> {
  const { name, mediaType, description, offset, length } = file
  const told = { filename: name, mimetype: mediaType, title: description ?? '' }
  const tags = Object.entries(told).flatMap(([name, said]) => (said ? [tag('AttachedFile', name, text(said))] : []))
  const shared = { index, duration, default: false, notes: async () => ({ tags, uses: [] }) }
  const picture = pictures.get(mediaType)
  if (!picture) return otherStream('ATTACHMENT', { ...shared, codec: codecs.get(mediaType) ?? null })
  const [codec, container] = picture
  return videoStream({ ...shared, notes: () => coverNotes(tags), codec, ...(await sidesIn(container, slice(source, offset, length))) })
}
