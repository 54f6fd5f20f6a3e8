import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** What is refused early, and how. */
export interface EarlyNeeds {
  /** How the requests begin that may be refused: method, path and version of HTTP. */
  readonly begins: string
  /** Whether a request that comes now is refused. */
  readonly full: () => boolean
  /** The answer, with its head. */
  readonly answer: Uint8Array
  /** Told of each request that was refused here. */
  readonly refused: () => void
}

type Parse = (chunk: Buffer) => void

/** A connection whose requests are looked at before HTTP is. */
interface Connection {
  /** The request that came last of those that HTTP was made of, and its answer. */
  request: IncomingMessage
  response: ServerResponse
  /** Whether it is certain that the next bytes begin a request. */
  apart: boolean
  /** Requests in a row that were not refused here. */
  passed: number
}

/** Bytes that are looked at for the end of a head. */
const MAX_HEAD = 4096
/** What makes it unclear where a request ends or what is to become of its connection, and what is no plain length. */
const UNCLEAR = /\n(?:transfer-encoding|expect|upgrade|connection(?!: keep-alive\r)|content-length(?!: \d{1,9}\r))/i
const LENGTH = /\ncontent-length: (\d+)/i
/** Requests in a row after which a connection is left alone, as looking takes time, too. */
const ENOUGH = 16

/**
 * Refuses requests before HTTP is made of them, which takes as long again as all else that there is to do for them. Only on
 * connections on which requests were refused before, and where it is certain where a request begins and ends: it came
 * in one piece, so did the one before, and that has been answered. Anything else goes the usual way.
 */
export class EarlyRefusals {
  readonly #needs: EarlyNeeds
  readonly #connections = new WeakMap<Socket, Connection>()
  /** Those to whom the answer is owed. */
  #owed: Socket[] = []

  constructor(needs: EarlyNeeds) {
    this.#needs = needs
  }

  /** Told of each request that HTTP was made of. */
  served(request: IncomingMessage, response: ServerResponse): void {
    const connection = this.#connections.get(request.socket)
    if (connection) Object.assign(connection, { request, response })
  }

  /** Looks at what follows on the connection of a request that was refused the usual way. */
  follow(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request
    if (this.#connections.has(socket)) return
    const connection = { request, response, apart: false, passed: 0 }
    this.#connections.set(socket, connection)
    response.once('close', () => this.#look(socket, connection))
  }

  /** Puts itself before what makes HTTP of the connection's bytes. */
  #look(socket: Socket, connection: Connection): void {
    const [parse] = socket.listeners('data') as Parse[]
    if (!parse) return
    const look = (chunk: Buffer) => {
      if (this.#refuses(socket, connection, chunk)) return
      if (this.#owed.includes(socket)) this.#pay()
      const before = connection.request
      parse.call(socket, chunk)
      connection.apart = connection.request !== before && connection.request.complete && isWhole(chunk)
      if (++connection.passed < ENOUGH) return
      this.#connections.delete(socket)
      socket.on('data', parse).removeListener('data', look)
    }
    socket.on('data', look).removeListener('data', parse)
  }

  #refuses(socket: Socket, connection: Connection, chunk: Buffer): boolean {
    const { begins, full, refused } = this.#needs
    const { apart, response } = connection
    if (!apart || !full() || !response.closed || socket.writableLength > 0) return false
    if (chunk.toString('latin1', 0, begins.length) !== begins || !isWhole(chunk)) return false
    connection.passed = 0
    refused()
    if (this.#owed.push(socket) === 1) setImmediate(() => this.#pay())
    return true
  }

  /** Answers together, after all that came at the same time has been read: whoever waits for the answers is woken once for many of them. */
  #pay(): void {
    const { answer } = this.#needs
    for (const socket of this.#owed.splice(0)) if (!socket.destroyed) socket.write(answer)
  }
}

/** Whether bytes that begin a request are the whole of it, and plainly so. [RFC 9112 6.3] */
function isWhole(chunk: Buffer): boolean {
  const head = chunk.toString('latin1', 0, MAX_HEAD)
  const end = head.indexOf('\r\n\r\n') + 2
  if (end < 2) return false
  const fields = head.slice(0, end)
  const length = LENGTH.exec(fields)
  if (UNCLEAR.test(fields) || (length && LENGTH.test(fields.slice(length.index + 1)))) return false
  return end + 2 + Number(length?.[1] ?? 0) === chunk.length
}
