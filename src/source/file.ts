import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ImageError } from '../error.ts'
import type { FileState, OpenSource, Scope } from './opened.ts'
import { type Bounds, defaultBounds } from './paged.ts'
import { pagedFile } from './paged-file.ts'
import type { Answer } from './stretch.ts'

/** Bytes read from the disk at once. */
const PIECE = 256 * 1024

/** Neither a link put in the file's place since it was looked at, nor a pipe nobody writes to, is waited for. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** A file on this machine, by the path that a person at this machine gave. */
export function file(path: string, scope: Scope = {}, bounds: Bounds = defaultBounds): OpenSource {
  return fromDisk(pathToFileURL(path).href, path, () => realpath(path), scope, bounds)
}

/** The file that a `local:///path` URL names below a folder; nothing outside the folder can be read this way. */
export function local(url: URL, root: string, scope: Scope = {}, bounds: Bounds = defaultBounds): OpenSource {
  const path = pathOf(url)
  return fromDisk(url.href, path, () => below(root, path), scope, bounds)
}

/** The path in a `local:` URL, decoded. */
function pathOf(url: URL): string {
  const invalid = new ImageError('SOURCE_INVALID', 'A local: URL is local:///, then a path of plain names')
  if (url.host || url.search || !url.pathname.startsWith('/')) throw invalid
  let path: string
  try {
    path = decodeURIComponent(url.pathname)
  } catch {
    throw invalid
  }
  if (path.includes('\0') || path.includes('\\')) throw invalid
  if (path.split('/').includes('..')) throw new ImageError('SOURCE_FORBIDDEN', 'A local: URL does not lead upwards')
  return path
}

/** Where a path below a folder really leads, links followed. */
async function below(root: string, path: string): Promise<string> {
  const [folder, found] = await Promise.all([realpath(root), realpath(join(root, path))])
  const way = relative(folder, found)
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw new ImageError('SOURCE_FORBIDDEN', `${path} leads out of the folder`)
  return found
}

function fromDisk(url: string, name: string, locate: () => Promise<string>, scope: Scope, bounds: Bounds): OpenSource {
  return pagedFile(new Disk(url, name, locate), { ...bounds, maxRequests: Infinity }, scope)
}

/** One regular file, opened at the first read. */
class Disk {
  readonly cost
  readonly #name: string
  readonly #locate: () => Promise<string>
  #opened: Promise<{ handle: FileHandle; size: number }> | undefined
  #state: FileState | undefined
  #closed = false

  constructor(url: string, name: string, locate: () => Promise<string>) {
    this.cost = { url, requests: 0, bytes: 0, cache: 'none' as const }
    this.#name = name
    this.#locate = locate
  }

  /** Told apart by path, size and time of change. */
  get state(): FileState | undefined {
    return this.#state
  }

  async fetch(start: number, end: number): Promise<Answer> {
    if (this.#closed) throw new ImageError('SOURCE_UNAVAILABLE', 'The source was closed')
    const { size } = await this.#named(() => (this.#opened ??= this.#open()))
    return { end: Math.min(end, size), size, whole: false, body: this.#pieces(start, Math.min(end, size)) }
  }

  async leave(): Promise<void> {
    this.#closed = true
    const opened = await this.#opened?.catch(() => undefined)
    this.#opened = undefined
    await opened?.handle.close()
  }

  async #open(): Promise<{ handle: FileHandle; size: number }> {
    const path = await this.#locate()
    if (!(await stat(path)).isFile()) throw new ImageError('SOURCE_INVALID', `${this.#name} is not a regular file`)
    const handle = await open(path, FLAGS)
    const found = await handle.stat({ bigint: true })
    if (found.isFile()) {
      const digest = createHash('sha256').update(`${this.#name}__${found.size}__${found.mtimeNs}`).digest('base64url')
      this.#state = { etag: `"${digest}"`, lastModified: found.mtime.toUTCString() }
      return { handle, size: Number(found.size) }
    }
    await handle.close()
    throw new ImageError('SOURCE_INVALID', `${this.#name} is not a regular file`)
  }

  async *#pieces(start: number, end: number): AsyncGenerator<Uint8Array, undefined> {
    for (let at = start; at < end;) {
      const piece = await this.#named(async () => {
        const { handle } = await this.#opened!
        const { bytesRead, buffer } = await handle.read(new Uint8Array(Math.min(PIECE, end - at)), 0, null, at)
        return buffer.subarray(0, bytesRead)
      })
      if (piece.length === 0) return
      this.cost.bytes += piece.length
      at += piece.length
      yield piece
    }
  }

  /** Names errors as the caller names the file, so that they do not show the folder. */
  async #named<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run()
    } catch (error) {
      if (error instanceof ImageError) throw error
      if (this.#closed) throw new ImageError('SOURCE_UNAVAILABLE', 'The source was closed', { cause: error })
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'EACCES' || code === 'EPERM') throw new ImageError('SOURCE_FORBIDDEN', `${this.#name} may not be read`, { cause: error })
      if (code === 'EIO' || code === 'EMFILE' || code === 'ENFILE')
        throw new ImageError('SOURCE_UNAVAILABLE', `${this.#name} cannot be read`, { cause: error })
      throw new ImageError('SOURCE_NOT_FOUND', `No such file: ${this.#name}`, { cause: error })
    }
  }
}
