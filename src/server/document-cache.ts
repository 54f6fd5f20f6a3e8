/**
 * Remembers what was made of texts, as long as all texts together stay below a number of characters; the one that was
 * not asked for longest goes first. A bound on the number of texts would let long ones fill the memory.
 */
export class DocumentCache<T> {
  readonly #limit: number
  readonly #made = new Map<string, T>()
  #characters = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get(text: string): T | undefined {
    const value = this.#made.get(text)
    if (value === undefined) return undefined
    this.#made.delete(text)
    this.#made.set(text, value)
    return value
  }

  delete(text: string): void {
    if (this.#made.delete(text)) this.#characters -= text.length
  }

  set(text: string, value: T): void {
    if (!this.#made.delete(text)) this.#characters += text.length
    this.#made.set(text, value)
    for (const oldest of this.#made.keys()) {
      if (this.#characters <= this.#limit) return
      this.#made.delete(oldest)
      this.#characters -= oldest.length
    }
  }
}
