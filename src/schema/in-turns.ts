import { setImmediate as nextTurn } from 'node:timers/promises'

/** Lists up to this length are told at once. */
const SHORT = 100

/** The longest that telling a list holds the event loop before it lets others run, in milliseconds. */
const TURN = 8

/** A list whose items become known one after the other, so that whoever tells a long one lets others run in between. */
export function inTurns<T>(items: readonly T[]): readonly (T | Promise<T>)[] {
  if (items.length <= SHORT) return items
  let turn: Promise<void> = Promise.resolve()
  return items.map((item) => {
    turn = turn.then(pauseInTime)
    return turn.then(() => item)
  })
}

/** When the turn began that is on, and what all lists wait for together: one after the other they would hold it as often as there are lists. */
let began = 0
let pause: Promise<void> | undefined

function pauseInTime(): Promise<void> | undefined {
  if (pause || performance.now() - began <= TURN) return pause
  return (pause = nextTurn().then(() => {
    began = performance.now()
    pause = undefined
  }))
}
