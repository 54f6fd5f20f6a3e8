import { type FileHandle, open } from 'node:fs/promises'
import { UsageError } from '../terminal.ts'

/** A file that is only added to. What was written is on the disk when it is settled. */
export class Appended {
  readonly #file: FileHandle
  /** Bytes of the file, and of what waits to be written. */
  #size: number
  #waiting: Buffer[] = []
  #writing: Promise<void> = Promise.resolve()
  #fault: Error | undefined

  private constructor(file: FileHandle, size: number) {
    this.#file = file
    this.#size = size
  }

  /** Opens a file to go on behind so many bytes; what lies behind them is cut off. */
  static async open(path: string, size: number): Promise<Appended> {
    const file = await open(path, 'a')
    const there = (await file.stat()).size
    if (there < size) throw new UsageError(`${path} has ${there} bytes, but had ${size}`)
    await file.truncate(size)
    return new Appended(file, size)
  }

  put(piece: string | Uint8Array): void {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece)
    this.#size += bytes.length
    if (this.#waiting.push(bytes) === 1) this.#writing = this.#writing.then(() => this.#write())
  }

  /** Waits until all that was put is written, if not on the disk yet. */
  async written(): Promise<void> {
    await this.#writing
    if (this.#fault) throw this.#fault
  }

  /** Bytes that the file has once all that was put is on the disk. */
  async settle(): Promise<number> {
    const size = this.#size
    await this.#writing
    if (this.#fault) throw this.#fault
    await this.#file.datasync()
    return size
  }

  async close(): Promise<void> {
    await this.#writing
    await this.#file.close()
  }

  async #write(): Promise<void> {
    // Whatever else is answered in this turn of the event loop travels along.
    await new Promise((resolve) => setImmediate(resolve))
    const bytes = Buffer.concat(this.#waiting)
    this.#waiting = []
    try {
      if (!this.#fault) await this.#file.appendFile(bytes)
    } catch (error) {
      this.#fault = error as Error
    }
  }
}
