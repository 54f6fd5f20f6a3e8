import { expect, test } from 'vitest'
import { Answers, toldAgain } from '../../src/server/answers.ts'
import type { Lease, OpenSource } from '../../src/source/opened.ts'
import { defaultLimits } from '../../src/budget.ts'

const cost = { estimate: 3, images: [{ url: 'http://a.test/', requests: 1, bytes: 10, cache: 'miss' }] }
const body = JSON.stringify({ data: { width: 1 }, extensions: { cost } })
const lease: Lease = { lifetime: 60 }
const used = [{ url: 'http://a.test/', maxAge: undefined, lease }]
const whole = { status: 200, headers: {}, body, used }

/** What is kept of the file that an answer tells of, as a test has it. */
let kept: () => Partial<OpenSource> | null
const fresh = () => ({ kept: { lease, recall: () => undefined, remember: () => {} }, cost: { ...cost.images[0]!, cache: 'hit' as const } })
const answers = () => {
  kept = fresh
  const sources = {
    open: () => Promise.reject() as never,
    kept: () => kept() as OpenSource | null,
    limits: defaultLimits,
    close: async () => {},
  }
  const made = new Answers(sources, 100_000)
  made.set('question', whole)
  return made
}

test('an answer is given again as long as its files are kept and fresh, and costs its points', () => {
  const again = answers().get('question')
  expect(again?.points).toBe(3)
  expect(JSON.parse(again!.answer.body)).toEqual({
    data: { width: 1 },
    extensions: { cost: { estimate: 3, images: [{ url: 'http://a.test/', requests: 0, bytes: 0, cache: 'hit' }] } },
  })
})

test.each<[why: string, kept: () => Partial<OpenSource> | null]>([
  ['is no longer kept', () => null],
  ['is in another state', () => ({ ...fresh(), kept: { ...fresh().kept, lease: { lifetime: 60 } } })],
  ['is asked about meanwhile', () => ({ ...fresh(), cost: { ...fresh().cost, cache: 'stale' } })],
  [
    'may not be read any more',
    () => {
      throw new Error('Refused')
    },
  ],
])('it is forgotten where a file %s', (_, now) => {
  const made = answers()
  kept = now
  expect(made.get('question')).toBeUndefined()
  kept = fresh
  expect(made.get('question')).toBeUndefined()
})

test.each([
  ['has errors', { ...whole, body: body.replace('{', '{"errors":[],') }],
  ['is none', { ...whole, status: 400 }],
  ['tells of files that are not kept', { ...whole, used: null }],
  ['tells of no file', { ...whole, used: [] }],
  ['is very long', { ...whole, body: body + ' '.repeat(300_000) }],
])('it is not kept where it %s', (_, answer) => {
  const made = answers()
  made.set('other', answer)
  expect(made.get('other')).toBeUndefined()
  expect(made.get('question')).toBeDefined()
})

test('what says nothing of its cost is not told again', () => {
  expect(toldAgain({ ...whole, body: '{"data":{}}' }, 'shared')).toBeNull()
  expect(JSON.parse(toldAgain(whole, 'shared')!.answer.body)).toMatchObject({ extensions: { cost: { images: [{ cache: 'shared' }] } } })
})
