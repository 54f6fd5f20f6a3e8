import { Image } from './image.ts'
import { openSources, type Sources } from './source/open.ts'

export { readSettings, type Settings } from './config.ts'
export type { DetectedClass, DetectedObject, Detector, SeenPicture } from './detector.ts'
export { type ErrorCode, httpStatus, ImageError } from './error.ts'
export { Image } from './image.ts'
export { schema } from './schema/index.ts'
export { describer, type Description, type Fault } from './server/describer.ts'
export { createServer, type Server } from './server/server.ts'
export type { ServerSettings } from './server/sources.ts'
export { type OpenSource, openSources, type Sources, type SourceSettings } from './source/open.ts'

/** The image or video at an address; nothing is read before the first question. Give sources of your own to set bounds and to close them. */
export function open(url: string, sources: Sources = openSources()): Image {
  return new Image(url, sources.open(url))
}
