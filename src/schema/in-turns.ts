import { setImmediate as nextTurn } from 'node:timers/promises'

/** Lists up to this length are told at once. */
const SHORT = 100

/** The longest that telling a list holds the event loop before it lets others run, in milliseconds. */
const TURN = 8

/** A list whose items become known one after the other, so that whoever tells a long one lets others run in between. */
export function inTurns<T>(items: readonly T[]): readonly (T | Promise<T>)[] {
  if (items.length <= SHORT) return items
  let began = performance.now()
  const pause = async () => {
    await nextTurn()
    began = performance.now()
  }
  let turn: Promise<void> = Promise.resolve()
  return items.map((item) => {
    turn = turn.then(() => (performance.now() - began > TURN ? pause() : undefined))
    return turn.then(() => item)
  })
}
