import { describe, expect, test } from 'vitest'
import { jp2 } from '../../src/container/jp2.ts'
import { latin1, memory } from '../../src/source/source.ts'
import { blocksOf, dataset, exifWith } from '../support/blocks.ts'
import { box } from '../support/boxes.ts'
import { bytes, u16, u32 } from '../support/bytes.ts'
import { codestream, j2cSample, jp2Header, jp2Of, jp2Sample, jphSample, jpmSample, jpxSample, uuidBox } from '../support/jp2.ts'
import { aboutFiles, installed } from '../support/tool.ts'

const packet = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'
const xmpBox = uuidBox('be7acfcb97a942e89c71999491e3afac', packet)

const header = (file: Uint8Array) => jp2.header(memory(file))

describe('header', () => {
  test('of a file has alpha and a density where it states them', async () => {
    const expected = { width: 4, height: 3, bitDepth: 8, channels: 4, hasAlpha: true }
    expect(await header(jp2Sample)).toMatchObject({ ...expected, density: { x: 11_811, y: 5905.5, unit: 'METRE' } })
  })

  test('has colours by number', async () => {
    expect(await header(jphSample)).toMatchObject({ colorModel: 'RGB', bitDepth: 8, hasAlpha: false, density: null })
    const gray = jp2Of('jp2 ', jp2Header(4, 3, 1, 0x8b, box('colr', 1, 0, 0, u32(17))))
    expect(await header(gray)).toMatchObject({ colorModel: 'GRAY', bitDepth: 12 })
  })

  test('has colours by profile, or by a palette', async () => {
    const profile = bytes(new Uint8Array(16), 'CMYK')
    expect(await header(jp2Of('jp2 ', jp2Header(4, 3, 4, 7, box('colr', 2, 0, 0, profile))))).toMatchObject({ colorModel: 'CMYK' })
    expect(await header(jp2Of('jp2 ', jp2Header(4, 3, 1, 7, box('pclr', u16(2), 3))))).toMatchObject({ colorModel: 'INDEXED', channels: 1 })
  })

  test('has the bits of the first component where they vary', async () => {
    expect(await header(jpxSample)).toMatchObject({ bitDepth: 16 })
  })

  test('of a codestream lies between its offset and its size', async () => {
    expect(await header(codestream(70_000, 3, 4, 5))).toMatchObject({
      width: 70_000,
      height: 3,
      bitDepth: 8,
      colorModel: null,
      channels: 4,
    })
    expect(await header(jpmSample)).toMatchObject({ width: 4, height: 3, colorModel: 'RGB' })
  })

  test('counts the samples of the components, not the points of their grid', async () => {
    expect(await header(codestream(76, 13, 1, 0, [13, 1]))).toMatchObject({ width: 6, height: 13 })
    // From 5 to 76 there are points at 6, 8 … 74.
    expect(await header(codestream(71, 13, 1, 5, [2, 3]))).toMatchObject({ width: 35, height: 4 })
    const file = (...boxes: readonly Uint8Array[]) => header(jp2Of('jp2 ', jp2Header(76, 13, 1, 7), ...boxes))
    expect(await file(box('xml ', '<x/>'), box('jp2c', codestream(76, 13, 1, 0, [13, 1])))).toMatchObject({ width: 6, height: 13 })
    expect(await file(box('jp2c', 'no codestream'))).toMatchObject({ width: 76, height: 13 })
    expect(await file(box('xml ', new Uint8Array(70_000)), box('jp2c', codestream(8, 8)))).toMatchObject({ width: 76, height: 13 })
  })

  test('is missed where there is neither, but in extended files', async () => {
    expect(await header(jp2Of('jpx '))).toEqual({ width: null, height: null })
    await expect(header(jp2Of('jp2 '))).rejects.toMatchObject({ code: 'MALFORMED' })
  })
})

describe('blocks', () => {
  test('are found on both sides of the pixels', async () => {
    expect((await blocksOf(jp2Sample)).map(({ kind }) => kind)).toEqual(['icc', 'exif', 'iptc', 'photoshop', 'iptc', 'xmp'])
  })

  test('of XML are XMP where they say so', async () => {
    const file = jp2Of('jp2 ', box('xml ', '<gml:Point/>'), box('xml ', packet))
    expect(await blocksOf(file)).toEqual([{ kind: 'xmp', stored: packet, said: packet }])
  })

  const labelled = (...inside: readonly Uint8Array[]) => box('asoc', box('lbl ', 'a label'), ...inside)

  test('are found in groups of boxes, and in groups of these', async () => {
    const iptc = uuidBox('33c7a4d2b81d4723a0baf1a3e097ad38', dataset(5, 'Title'))
    const inGroups = [labelled(labelled(iptc), xmpBox), box('uinf', box('ulst', u16(0)), xmpBox), box('jpch', xmpBox), box('jplh', xmpBox)]
    expect((await blocksOf(jp2Of('jpx ', ...inGroups))).map(({ kind }) => kind)).toEqual(['iptc', 'xmp', 'xmp', 'xmp', 'xmp'])
  })

  test('are found behind a group that is damaged, and in no group that is too deep', async () => {
    const damaged = labelled(xmpBox, bytes(u32(3), 'uuid'))
    let deep = xmpBox
    for (let depth = 0; depth < 200; depth++) deep = box('asoc', deep)
    expect((await blocksOf(jp2Of('jpx ', damaged, deep, box('xml ', packet)))).map(({ kind }) => kind)).toEqual(['xmp', 'xmp'])
  })

  test('of GeoTIFF come behind Exif, and are read with it', async () => {
    const geo = uuidBox('b14bf8bd083d4b43a5ae8cd7d5a6ce03', exifWith(1))
    const file = jp2Of('jp2 ', geo, uuidBox('4a706754696666457869662d3e4a5032', 'Exif\0\0', exifWith(6)))
    const found = await blocksOf(file)
    expect(found.map(({ kind, name, said }) => [kind, name, said])).toEqual([
      ['exif', 'IFD0', latin1(exifWith(6))],
      ['exif', 'IFD0', latin1(exifWith(1))],
    ])
  })

  test('of GeoTIFF are told before damage is', async () => {
    const geo = uuidBox('b14bf8bd083d4b43a5ae8cd7d5a6ce03', exifWith(1))
    const file = memory(bytes(jp2Of('jp2 ', geo), u32(99), 'uuid', 'cut short'))
    const found: string[] = []
    const walk = async () => {
      for await (const { kind } of jp2.blocks(file)) found.push(kind)
    }
    await expect(walk()).rejects.toMatchObject({ code: 'MALFORMED' })
    expect(found).toEqual(['exif'])
  })

  test('of a codestream are its comments', async () => {
    expect(await blocksOf(j2cSample)).toEqual([{ kind: 'text', name: 'Comment', stored: 'by hand', said: 'by hand' }])
  })
})

test.skipIf(!installed('exiftool', '-ver'))('XMP in a group is what exiftool reads', async () => {
  const rating = packet.replace('/>', '><rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="3"/></rdf:RDF>')
  const grouped = box('asoc', box('lbl ', 'a label'), uuidBox('be7acfcb97a942e89c71999491e3afac', rating))
  const file = jp2Of('jp2 ', jp2Header(4, 3, 3, 7), box('jp2c', codestream(4, 3)), grouped)
  const said = aboutFiles([file], ([path], run) => run('exiftool', '-s3', '-XMP-xmp:Rating', path!), 'jp2')
  expect(said).toBe('3\n')
  expect((await blocksOf(file)).at(-1)).toMatchObject({ kind: 'xmp', said: rating })
})
