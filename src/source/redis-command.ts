import type { Command, Redis } from 'ioredis'

/** What a command is told: text, a number, or bytes in pieces that follow each other. */
export type Argument = string | number | readonly Uint8Array[]

/** Sends a command whose bytes are written as they lie in memory: the client alone would join all of it first, and copy what is long. */
export function sendInPieces(redis: Redis, Kind: typeof Command, name: string, args: readonly Argument[]): Promise<unknown> {
  const command = new Kind(name)
  const pieces = piecesOf([name, ...args])
  command.toWritable = (socket) => {
    for (const piece of pieces.slice(0, -1)) (socket as NodeJS.WritableStream).write(piece)
    return pieces.at(-1) as string
  }
  return redis.sendCommand(command) as Promise<unknown>
}

/** A command as Redis takes it: the number of its words, and of each its length and itself. It ends with text. [RESP] */
function piecesOf(words: readonly Argument[]): readonly (string | Uint8Array)[] {
  const pieces: (string | Uint8Array)[] = []
  let text = `*${words.length}\r\n`
  for (const word of words) {
    if (typeof word === 'object') {
      pieces.push(`${text}$${lengthOf(word)}\r\n`, ...word)
      text = '\r\n'
    } else text += `$${Buffer.byteLength(String(word))}\r\n${word}\r\n`
  }
  return [...pieces, text]
}

/** How many bytes the pieces have together. */
export function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0)
}
