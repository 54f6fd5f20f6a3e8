import { objectUrl } from './object-url.ts'
import { invalidArgument, noSuchKey } from './xml-error.ts'

/** What KS3 tells of a picture. */
export type Ks3Tag = 'exif' | 'imageInfo' | 'imgAve'

/** What is asked of an object in the way of KS3. */
export interface Ks3Request {
  readonly url: string
  readonly tag: Ks3Tag
}

const tags: ReadonlySet<string> = new Set<Ks3Tag>(['exif', 'imageInfo', 'imgAve'])

/** The object and the command in a target such as `/photo.jpg@base@tag=exif`; null where it has no command. */
export function ks3Parts(target: string): { object: string; command: string } | null {
  const path = target.split('?', 1)[0]!.replaceAll('%40', '@')
  const at = path.lastIndexOf('@base@')
  return at < 0 ? null : { object: path.slice(1, at), command: path.slice(at + '@base@'.length) }
}

/** Reads a command on an object. Throws an ObjectError for whatever is wrong. */
export function readKs3Request({ object, command }: { object: string; command: string }, base: string): Ks3Request {
  const tag = command.replace(/^tag(?:=|%3D)/i, '')
  if (!tags.has(tag)) throw invalidArgument(`There is no tag ${tag.slice(0, 40)}.`)
  const url = objectUrl(base, object)
  if (url === null) throw noSuchKey()
  return { url, tag: tag as Ks3Tag }
}
