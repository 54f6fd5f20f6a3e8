import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { c2pa } from '../../src/block/c2pa.ts'
import { ImageError } from '../../src/error.ts'
import { Image } from '../../src/image.ts'
import { memory } from '../../src/source/source.ts'
import { describeBytes } from '../support/asking.ts'
import { box, fileType } from '../support/boxes.ts'
import { bytes } from '../support/bytes.ts'
import { inTime } from '../support/in-time.ts'
import { frame, jpegOf, scan, segment } from '../support/jpeg.ts'
import { boxSegments, labelled, manifest, store, type Written } from '../support/jumbf.ts'
import { film } from '../support/movie.ts'
import { chunk, idat, iend, ihdr, pngOf } from '../support/png.ts'
import { blockOf, counted, noBlocks } from '../support/source.ts'
import { aboutFiles, installed } from '../support/tool.ts'

const SOURCE = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
const parent = manifest('urn:uuid:1', { claim_generator: 'Camera/1.0' }, {})
const claim = {
  claim_generator_info: { name: 'Painter', version: '2.1' },
  'dc:title': 'Boats',
  'dc:format': 'image/jpeg',
  instanceID: 'xmp:iid:7',
}
const assertions: Readonly<Record<string, Written>> = {
  'c2pa.actions.v2': {
    actions: [
      { action: 'c2pa.created', when: '2024-05-01T12:30:00Z', softwareAgent: { name: 'Model', version: '3' }, digitalSourceType: SOURCE },
      { action: 'c2pa.resized', softwareAgent: 'Painter' },
      { when: 'of nothing' },
    ],
  },
  'c2pa.hash.data': { hash: new Uint8Array(300), pad: [] },
}
const whole = store(parent, manifest('urn:c2pa:2', claim, assertions))

const told = {
  label: 'urn:c2pa:2',
  claimGenerator: 'Painter 2.1',
  title: 'Boats',
  format: 'image/jpeg',
  instanceId: 'xmp:iid:7',
  assertions: ['c2pa.actions.v2', 'c2pa.hash.data'],
  actions: [
    { action: 'c2pa.created', when: '2024-05-01T12:30:00Z', softwareAgent: 'Model 3', digitalSourceType: SOURCE },
    { action: 'c2pa.resized', when: null, softwareAgent: 'Painter', digitalSourceType: null },
  ],
}

const jpegWith = (share: number) => jpegOf(segment(0xe5, 'x'), boxSegments(whole, share), frame(8, 8), scan)
const inBox = (purpose: string) =>
  box('uuid', Uint8Array.from(Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex')), new Uint8Array(4), purpose, new Uint8Array(9), whole)
const of = (file: Uint8Array) => new Image('test:', memory(file)).decode(c2pa)

describe('content credentials', () => {
  test('tell the manifests, the one of the picture last', async () => {
    const { manifests, warnings } = await c2pa.decode(blockOf('c2pa', whole), noBlocks())
    expect(warnings).toEqual([])
    expect(manifests).toMatchObject([{ label: 'urn:uuid:1', claimGenerator: 'Camera/1.0', title: null, actions: [] }, told])
  })

  test.each([
    ['a JPEG, in one segment', jpegWith(60_000)],
    ['a JPEG, in many', jpegWith(100)],
    ['a PNG', pngOf(ihdr(4, 3), chunk('caBX', whole), idat(), iend)],
    ['a film', bytes(fileType('isom', 'isom'), inBox('manifest'), film('isom', 1000).subarray(fileType('isom', 'isom').length))],
    ['a HEIC', bytes(fileType('heic', 'mif1'), inBox('manifest'), box('meta', new Uint8Array(4)))],
  ])('of %s are found', async (_, file) => expect((await of(file))?.manifests.at(-1)).toEqual(told))

  test.each([
    ['a picture without any', jpegOf(frame(8, 8), scan)],
    ['a box of another kind', jpegOf(boxSegments(labelled('snak', 'other'), 1000), frame(8, 8), scan)],
    ['a box for other purposes', bytes(fileType('heic', 'mif1'), inBox('merkle'), box('meta', new Uint8Array(4)))],
  ])('of %s are none', async (_, file) => expect(await of(file)).toBeNull())

  test('cost nothing where nobody asks for them', async () => {
    const { source, reads } = counted(jpegWith(100))
    const image = new Image('test:', source)
    expect(await image.header()).toMatchObject({ width: 8 })
    expect(reads.length).toBeLessThan(8)
  })

  test('are told by the schema', async () => {
    const fields =
      'active { label claimGenerator title format instanceId assertions actions { action when softwareAgent digitalSourceType } } manifests { label } warnings'
    const { image, errors } = await describeBytes(jpegWith(200), `contentCredentials { ${fields} } blocks { kind length }`)
    expect(errors).toEqual([])
    expect(image).toEqual({
      contentCredentials: { active: told, manifests: [{ label: 'urn:uuid:1' }, { label: 'urn:c2pa:2' }], warnings: [] },
      blocks: [{ kind: 'C2PA', length: whole.length }],
    })
  })

  test('that are damaged are told in part, or fail with a code', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.nat(whole.length),
        async (changes, end) => {
          const changed = Uint8Array.from(whole)
          for (const [at, byte] of changes) changed[at] = byte
          try {
            await c2pa.decode(blockOf('c2pa', changed.subarray(0, end)), noBlocks())
          } catch (error) {
            expect(error).toBeInstanceOf(ImageError)
          }
        },
      ),
    )
  })
})

test.skipIf(!installed('exiftool', '-ver'))('exiftool reads the same', async () => {
  const said = aboutFiles([jpegWith(100)], ([path], run) => run('exiftool', '-j', '-G3', '-a', '-JUMBF:all', path!))
  const [found] = JSON.parse(said) as Record<string, unknown>[]
  const all = (name: string) => Object.entries(found!).filter(([key]) => key.endsWith(`:${name}`)).map(([, value]) => value) // prettier-ignore
  expect(all('Claim_generator')).toEqual(['Camera/1.0'])
  expect([...all('Title'), ...all('InstanceID')]).toEqual([told.title, told.instanceId])
  expect(all('ActionsAction')).toEqual([told.actions.map(({ action }) => action)])
  expect(all('JUMDLabel')).toEqual(expect.arrayContaining(['c2pa']))
})

test('very many long claims let others run while they are read', async () => {
  const values = Array.from({ length: 40_000 }, () => 'text')
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`c2pa.actions__${i}`, values]))
  const file = store(manifest('urn:c2pa:1', claim, many))
  let turns = 0
  const count = () => void (turns++, (next = setImmediate(count)))
  let next = setImmediate(count)
  await c2pa.decode(blockOf('c2pa', file), noBlocks())
  clearImmediate(next)
  expect(turns).toBeGreaterThan(20)
})

test('very many segments that each begin a long manifest store take no room for what is not read', async () => {
  const share = 24
  const begun = boxSegments(store(), share).subarray(0, 44)
  // The length of the box, in its own head; no marker stands where it would end.
  new DataView(begun.buffer, begun.byteOffset).setUint32(12, 8 + 4000 * share + 1)
  const file = new Uint8Array(Buffer.concat([jpegOf(), ...Array.from({ length: 4000 }, () => begun), frame(4, 3), scan]))
  const image = new Image('test:', memory(file))
  expect(await inTime(1000, () => image.warnings())).toEqual([])
  await expect(image.decode(c2pa)).rejects.toMatchObject({ code: 'MALFORMED' })
})
