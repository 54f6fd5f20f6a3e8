import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mpf } from '../../src/block/mpf.ts'
import { decodeDamaged } from '../support/block.ts'
import { pictureList } from '../support/phone.ts'
import { blockOf, noBlocks } from '../support/source.ts'

const list = (order: 'II' | 'MM') => pictureList(order, [0x20030000, 5000, 0, 2], [0x00020002, 4000, 4900], [0x7f, 1, 2])

describe('the list of several pictures', () => {
  it.each(['II', 'MM'] as const)('says where they are in the file: %s', async (order) => {
    const { version, pictures, warnings } = await mpf.decode(blockOf('mpf', list(order), 100), noBlocks())
    expect({ version, warnings }).toEqual({ version: '0100', warnings: [] })
    expect(pictures).toEqual([
      { role: 'PRIMARY', isRepresentative: true, offset: 0, length: 5000, dependents: [2] },
      { role: 'DISPARITY', isRepresentative: false, offset: 5000, length: 4000, dependents: [] },
      { role: 'UNDEFINED', isRepresentative: false, offset: 102, length: 1, dependents: [] },
    ])
  })

  it('is read no further than reason goes', async () => {
    const long = pictureList('II', ...Array.from({ length: 500 }, (_, i) => [0, 1, i + 1] as const))
    expect((await mpf.decode(blockOf('mpf', long), noBlocks())).pictures).toHaveLength(64)
  })

  it('breaks off and is damaged with nothing but an ImageError', async () => {
    const bytes = list('II')
    for (let length = 0; length < bytes.length; length++) await decodeDamaged(mpf, bytes.subarray(0, length))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        const damaged = Uint8Array.from(bytes)
        damaged[at] = value
        await decodeDamaged(mpf, damaged)
      }),
    )
  })
})
