import type { ServerResponse } from 'node:http'
import { Abort, type Signal } from '../signal.ts'

/** Why a request is over whose answer went out whole. */
export const COMPLETE = Symbol('complete')

/** Aborted when an answer went out, with COMPLETE as its reason, or when whoever waits for it has left. */
export function over(response: ServerResponse): Signal {
  const ending = new Abort()
  const end = () => ending.abort(response.writableFinished ? COMPLETE : undefined)
  if (response.closed) end()
  else response.once('close', end)
  return ending
}
