/** A place in the input, and the digest of all that lies before it. */
export interface Mark {
  /** Lines before it. */
  readonly line: number
  /** Bytes before it. */
  readonly offset: number
  readonly digest: string
}

/** Which lines are done, as it is kept between two runs: all before a mark, and ranges of lines behind it, their ends included. */
export interface Done {
  readonly mark: Mark
  readonly ranges: readonly (readonly [number, number])[]
  /** How many of them had nothing in them. */
  readonly blank?: number
}

/** Which lines of the input are done, in memory that grows only with those that are done out of turn. */
export class Ledger {
  /** All lines up to this one are done. */
  #low: number
  readonly #above = new Set<number>()
  /** Places that were read past; the first is the last one before which all is done. */
  readonly #marks: Mark[]
  /** Lines in which there was nothing. */
  blank: number

  constructor({ mark, ranges, blank = 0 }: Done) {
    this.blank = blank
    this.#low = mark.line
    this.#marks = [mark]
    for (const [first, last] of ranges) for (let line = first; line <= last; line++) this.done(line)
  }

  /** Where reading goes on. */
  get mark(): Mark {
    return this.#marks[0]!
  }

  /** Lines that are done while one before them is not. */
  get ahead(): number {
    return this.#above.size
  }

  isDone(line: number): boolean {
    return line <= this.#low || this.#above.has(line)
  }

  done(line: number): void {
    this.#above.add(line)
    while (this.#above.delete(this.#low + 1)) this.#low++
  }

  /** A place that was read past. */
  passed(mark: Mark): void {
    this.#marks.push(mark)
  }

  /** What is done now. */
  state(): Done {
    while (this.#marks.length > 1 && this.#marks[1]!.line <= this.#low) this.#marks.shift()
    const { mark } = this
    const ranges: [number, number][] = this.#low > mark.line ? [[mark.line + 1, this.#low]] : []
    for (const line of [...this.#above].sort((a, b) => a - b)) {
      const last = ranges.at(-1)
      if (last && last[1] === line - 1) last[1] = line
      else ranges.push([line, line])
    }
    return { mark, ranges, blank: this.blank }
  }
}
