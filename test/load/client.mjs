// A client of HTTP/1.1 that does only what load tests need, so that it leaves the machine to the server: questions by POST, answers whose length is
// said, one at a time on a connection, on as many connections as it takes.
import { connect } from 'node:net'

const HEAD_END = Buffer.from('\r\n\r\n')

/** One connection, which has a question at a time. */
class Connection {
  #socket
  #pieces = []
  #settle = null

  constructor(url, gone) {
    this.#socket = connect(Number(url.port), url.hostname)
    this.#socket.setNoDelay(true)
    this.#socket.on('data', (bytes) => this.#take(bytes))
    this.#socket.on('error', () => {})
    this.#socket.on('close', () => {
      gone(this)
      this.#settle?.(null)
    })
  }

  /** Sends a question; what it resolves to is null where the connection ends before the answer. */
  ask(question) {
    return new Promise((resolve) => {
      this.#settle = resolve
      this.#socket.write(question)
    })
  }

  close() {
    this.#socket.destroy()
  }

  #take(bytes) {
    this.#pieces.push(bytes)
    const all = this.#pieces.length === 1 ? bytes : Buffer.concat(this.#pieces)
    const end = all.indexOf(HEAD_END)
    if (end < 0) return
    const head = all.latin1Slice(0, end)
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)[1])
    if (all.length < end + 4 + length) return
    this.#pieces = []
    const settle = this.#settle
    this.#settle = null
    settle({ status: Number(head.slice(9, 12)), head, text: all.utf8Slice(end + 4) })
  }
}

/** Connections to a server, at most so many. */
export class Client {
  #url
  #most
  #idle = []
  #open = new Set()
  #waiting = []

  constructor(url, most) {
    this.#url = url
    this.#most = most
  }

  async ask(body) {
    const connection =
      this.#idle.pop() ?? (this.#open.size < this.#most ? this.#opened() : await new Promise((resolve) => this.#waiting.push(resolve)))
    const { host, pathname } = this.#url
    const answer = await connection.ask(
      `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
    if (!answer) return null
    if (/\r\nconnection: close/i.test(answer.head)) connection.close()
    else this.#free(connection)
    return answer
  }

  close() {
    for (const connection of this.#open) connection.close()
  }

  #opened() {
    const connection = new Connection(this.#url, (gone) => {
      this.#open.delete(gone)
      this.#idle = this.#idle.filter((one) => one !== gone)
      if (this.#waiting.length > 0) this.#waiting.shift()(this.#opened())
    })
    this.#open.add(connection)
    return connection
  }

  #free(connection) {
    if (this.#waiting.length > 0) this.#waiting.shift()(connection)
    else this.#idle.push(connection)
  }
}
