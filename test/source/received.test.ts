import { array, assert, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { Received } from '../../src/source/received.ts'
import { pattern } from '../support/range-server.ts'

const BYTES = pattern(60_000)

test('pieces of any length are the bytes that came, wherever they are read', () => {
  assert(
    property(array(nat(9000), { maxLength: 6 }), nat(60_000), nat(60_000), (lengths, offset, length) => {
      const pieces = new Received()
      for (const one of lengths) pieces.add(BYTES.subarray(pieces.length, pieces.length + one))
      const all = BYTES.subarray(0, lengths.reduce((sum, one) => sum + one, 0)) // prettier-ignore
      expect(Buffer.compare(Buffer.concat([...pieces]), all)).toBe(0)
      const read: Uint8Array[] = []
      for (let at = offset, piece = pieces.at(at, offset + length); piece.length > 0; piece = pieces.at(at, offset + length)) {
        read.push(piece)
        at += piece.length
      }
      expect(Buffer.compare(Buffer.concat(read), all.subarray(offset, offset + length))).toBe(0)
    }),
  )
})

test('single bytes are joined, and what came together stays where it came', () => {
  const pieces = new Received()
  for (let i = 0; i < 20_000; i++) pieces.add(BYTES.subarray(i, i + 1))
  expect([...pieces].length).toBe(5)
  const many = BYTES.subarray(20_000, 40_000)
  pieces.add(many)
  expect(pieces.at(21_000, 21_100).buffer).toBe(many.buffer)
})

test('a piece does not keep the many bytes in memory that it came with', () => {
  const pieces = new Received()
  const came = pattern(64 * 1024)
  pieces.add(came.subarray(100, 100 + 4096))
  pieces.add(came.subarray(5000, 25_000))
  expect(Buffer.concat([...pieces])).toEqual(Buffer.concat([came.subarray(100, 4196), came.subarray(5000, 25_000)]))
  expect([...pieces].map(({ buffer }) => buffer.byteLength)).toEqual([4096, 64 * 1024])
})
