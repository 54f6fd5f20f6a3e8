import { beginsName, FORBIDDEN, marksIn, nameEnd, skipBlanks } from './xml-characters.ts'
import type { Faults } from './xml-values.ts'
import type { StoredXml } from './unicode.ts'

/** Passes over what stands beside elements and text. */
export class Asides {
  readonly #bytes: Uint8Array
  readonly #text: string
  readonly #faults: Faults

  constructor({ bytes, text }: StoredXml, faults: Faults) {
    this.#bytes = bytes
    this.#text = text
    this.#faults = faults
  }

  /** What stands behind the mark that ends something. */
  behind(mark: string, from: number, what: string): number {
    const end = this.#text.indexOf(mark, from)
    if (end === -1) this.#faults.add(from, `${what} without end`)
    const stop = end === -1 ? this.#text.length : end
    if (marksIn(this.#bytes, from, stop) & FORBIDDEN) this.#faults.add(from, `control character in ${what}`)
    return Math.min(this.#text.length, stop + mark.length)
  }

  /** What stands behind a processing instruction. [XML 1.0 2.6] */
  instruction(at: number): number {
    const bytes = this.#bytes
    const stop = nameEnd(bytes, at + 2)
    const isNamed = beginsName(bytes[at + 2]) && (skipBlanks(bytes, stop) > stop || this.#text.startsWith('?>', stop))
    if (!isNamed) this.#faults.add(at, 'instruction without a name')
    return this.behind('?>', at + 2, 'instruction')
  }

  /** What stands behind a comment. [XML 1.0 2.5] */
  comment(at: number): number {
    const end = this.behind('-->', at + 4, 'comment')
    if (this.#text.indexOf('--', at + 4) < end - 3) this.#faults.add(at, 'two hyphens in a comment')
    return end
  }
}
