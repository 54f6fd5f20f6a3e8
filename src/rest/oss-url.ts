import { invalidArgument, noSuchKey, ObjectError } from './xml-error.ts'
import { objectUrl } from './object-url.ts'

/** What is asked of an object in the way of OSS. */
export interface OssRequest {
  readonly url: string
  readonly action: 'info' | 'average-hue'
}

/** What OSS is to do with an object, as the target of a request says; null where it says nothing of the kind. */
export function ossProcess(target: string): string | null {
  const query = target.indexOf('?')
  return query < 0 ? null : new URLSearchParams(target.slice(query + 1)).get('x-oss-process')
}

/** Reads a process on the object at the path of a target. Throws an ObjectError for whatever is wrong. */
export function readOssRequest(target: string, process: string, base: string): OssRequest {
  const [kind = '', ...actions] = process.split('/')
  const [action = ''] = actions
  if (kind !== 'image') throw invalidArgument(`There is no process ${kind.slice(0, 40)}.`)
  if (action === '') throw new ObjectError(400, 'MissingArgument', 'The process names no action.')
  if (actions.length > 1) throw invalidArgument('An action that describes the picture stands alone.')
  if (action !== 'info' && action !== 'average-hue') throw invalidArgument(`There is no action ${action.slice(0, 40)}.`)
  const url = objectUrl(base, target.split('?', 1)[0]!.slice(1))
  if (url === null) throw noSuchKey()
  return { url, action }
}
