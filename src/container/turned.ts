import type { Awaitable } from '../steps.ts'
import type { Dimensions } from './container.ts'

/** The sides of a picture, where what turns it is found out when it is asked for. */
export class Turned<A> implements Dimensions {
  readonly width: number | null
  readonly height: number | null
  readonly crop: Dimensions['crop']
  readonly #turn: (about: A) => Awaitable<number>
  readonly #about: A

  constructor(width: number | null, height: number | null, turn: (about: A) => Awaitable<number>, about: A, crop?: Dimensions['crop']) {
    this.width = width
    this.height = height
    this.crop = crop
    this.#turn = turn
    this.#about = about
  }

  orientation(): Awaitable<number> {
    return this.#turn(this.#about)
  }
}

/** The turn that something says, or none. */
export const orUpright = (turn: number | null | undefined): number => turn ?? 1
