import { createReadStream } from 'node:fs'
import { Appended } from './appended.ts'
import { type Answer, answered, type Item, lineOf } from './item.ts'

/** What a sink goes on from: the bytes of its file, and of the file that lists its row groups. */
export interface SinkState {
  readonly bytes: number
  readonly groups?: number
}

/** Where answers are written. */
export interface Sink {
  put(item: Item, answer: Answer): void
  /** Waits until there is room for more; where lines are written, until they are: who is killed then has little to ask for again. */
  room(): Promise<void>
  /** Whether enough was put for it to be settled. */
  readonly isDue: boolean
  /** Brings all that was put onto the disk; what to go on from then. */
  settle(): Promise<SinkState>
  /** Makes the output what it is to be, after everything was settled. */
  finish(): Promise<void>
  close(): Promise<void>
}

/** Where a job writes nothing yet. */
export const NOTHING: SinkState = { bytes: 0 }

/** A file of one line for each answer; `told` hears of those that it holds beyond what the state knows. */
export async function ndjson(path: string, { bytes }: SinkState, told: (key: string, answer: Answer) => void): Promise<Sink> {
  const file = await Appended.open(path, await whole(path, bytes, told))
  return {
    put: (item, answer) => file.put(lineOf(item, answer)),
    room: () => file.written(),
    isDue: true,
    settle: async () => ({ bytes: await file.settle() }),
    finish: async () => {},
    close: () => file.close(),
  }
}

/** Bytes among which the end of a line must be, where there are lines. */
const LONGEST = 256 * 1024 * 1024

/** Where the last whole line ends. What a machine that lost its power left behind need not be lines at all. */
async function whole(path: string, from: number, told: (key: string, answer: Answer) => void): Promise<number> {
  let end = from
  let rest = Buffer.alloc(0)
  try {
    for await (const chunk of createReadStream(path, { start: from }) as AsyncIterable<Buffer>) {
      rest = Buffer.concat([rest, chunk])
      for (let newline = rest.indexOf(10); newline !== -1; newline = rest.indexOf(10)) {
        const said = answered(rest.toString('utf8', 0, newline))
        if (!said) return end
        told(said.key, said.answer)
        end += newline + 1
        rest = rest.subarray(newline + 1)
      }
      if (rest.length > LONGEST) return end
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return end
}
