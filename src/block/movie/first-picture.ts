import { once } from '../../once.ts'
import type { ByteSource } from '../../source/source.ts'
import { pictureFacts } from '../../syntax/picture-code.ts'
import { pictureStream } from './elementary-streams.ts'
import { type Coded, NO_VIDEO } from './streams.ts'

/** As much of a picture as its headers take. */
const HEAD = 4096

/** What the first picture of a track tells in its code, where its codec is one of those; where it lies is asked when it is. */
export function firstPicture(codec: string | null, found: () => Promise<ByteSource | null>): () => Promise<Coded> {
  return once(async () => {
    const code = await found()
    const facts = code && pictureFacts(codec ?? '', await code.read(0, HEAD))
    return facts ? { ...NO_VIDEO, ...pictureStream(codec, facts) } : NO_VIDEO
  })
}
