import { gif } from '../../container/gif.ts'
import type { Container } from '../../container/container.ts'
import { jpeg } from '../../container/jpeg.ts'
import { png } from '../../container/png.ts'
import { tiff } from '../../container/tiff.ts'
import { type ByteSource, slice } from '../../source/source.ts'
import type { Attachment } from '../../syntax/matroska-attachments.ts'
import { sidesIn } from './covers.ts'
import { otherStream, videoStream } from './stated-streams.ts'
import type { Stream } from './streams.ts'

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
  const { mediaType, offset, length } = file
  const shared = { index, duration, default: false }
  const picture = pictures.get(mediaType)
  if (!picture) return otherStream('ATTACHMENT', { ...shared, codec: codecs.get(mediaType) ?? null })
  const [codec, container] = picture
  return videoStream({ ...shared, codec, ...(await sidesIn(container, slice(source, offset, length))) })
}
