import { invalidArgument, noSuchKey, ObjectError } from './xml-error.ts'
import { objectUrl } from './object-url.ts'

/** What OSS tells of a picture: all, what is in its EXIF, or a colour. */
export type OssAction = 'info' | 'exif' | 'average-hue'

/** What is asked of an object in the way of OSS. */
export interface OssRequest {
  readonly url: string
  readonly action: OssAction
}

/** The object that the target of a request names, and what OSS is to do with it: a process to be read, or an action. */
interface OssParts {
  readonly object: string
  readonly process: string
  readonly action?: OssAction
}

/** What is told of an object behind whose name this stands, as it was asked for before there were processes. */
const OLDER: ReadonlyMap<string, OssAction> = new Map([
  ['infoexif', 'info'],
  ['exif', 'exif'],
])

/** The parts of a target such as `/photo.jpg?x-oss-process=image/info`, or as it was before or is elsewhere; null where it asks nothing of the kind. */
export function ossParts(target: string): OssParts | null {
  const [path = '', ...query] = target.split('?')
  const parameters = new URLSearchParams(query.join('?'))
  const process = parameters.get('x-oss-process') ?? parameters.get('x-tos-process')
  if (process !== null) return { object: path.slice(1), process }
  const [, object = '', ending = ''] = /^\/(.*)(?:@|%40)([a-z]+)$/i.exec(path) ?? []
  const action = OLDER.get(ending)
  return action ? { object, process: '', action } : null
}

/** Reads what is asked of an object. Throws an ObjectError for whatever is wrong. */
export function readOssRequest({ object, process, action = actionOf(process) }: OssParts, base: string): OssRequest {
  const url = objectUrl(base, object)
  if (url === null) throw noSuchKey()
  return { url, action }
}

function actionOf(process: string): OssAction {
  const [kind = '', ...actions] = process.split('/')
  const [action = ''] = actions
  if (kind !== 'image') throw invalidArgument(`There is no process ${kind.slice(0, 40)}.`)
  if (action === '') throw new ObjectError(400, 'MissingArgument', 'The process names no action.')
  if (actions.length > 1) throw invalidArgument('An action that describes the picture stands alone.')
  if (action !== 'info' && action !== 'average-hue') throw invalidArgument(`There is no action ${action.slice(0, 40)}.`)
  return action
}
