import { describe, expect, test } from 'vitest'
import { describeBytes } from '../support/asking.ts'
import { frame, jpegOf, scan, segment, XMP_IDENTIFIER } from '../support/jpeg.ts'
import { dataset, resource } from '../support/blocks.ts'
import { bytes, u16, u32, unicode } from '../support/bytes.ts'

async function said(part: Uint8Array, selection: string): Promise<unknown> {
  const { image, errors } = await describeBytes(jpegOf(part, frame(4, 3), scan), selection)
  expect(errors).toEqual([])
  return image
}

describe('xmp', () => {
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4" dc:format="image/jpeg">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Lake</rdf:li><rdf:li xml:lang="de-AT">See</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>Ann</rdf:li><rdf:li>Bob</rdf:li></rdf:Seq></dc:creator>
    </rdf:Description></rdf:RDF></x:xmpmeta>`
  const part = segment(0xe1, XMP_IDENTIFIER, new TextEncoder().encode(packet))

  test('is JSON, single values, tags and the packet', async () => {
    const selection =
      'json(prefixes: ["xmp"]) property(path: "dc:creator[2]") none: property(path: "dc:creator[3]") tags(names: ["xmp:rating"]) { group id value } packet'
    expect(await said(part, `xmp { ${selection} }`)).toEqual({
      xmp: { json: { xmp: { Rating: '4' } }, property: 'Bob', none: null, tags: [{ group: 'xmp', id: null, value: '4' }], packet },
    })
  })

  test('has Dublin Core, texts in the language asked for', async () => {
    const selection =
      'title austrian: title(language: "de-at") german: title(language: "DE") french: title(language: "fr") description creator subject format'
    expect(await said(part, `xmp { dc { ${selection} } }`)).toEqual({
      xmp: {
        dc: {
          title: 'Lake',
          austrian: 'See',
          german: 'See',
          french: null,
          description: null,
          creator: ['Ann', 'Bob'],
          subject: [],
          format: 'image/jpeg',
        },
      },
    })
  })
})

describe('iptc and photoshop', () => {
  const iptc = bytes(
    dataset(5, 'Lake'),
    dataset(25, 'water'),
    dataset(25, 'boat'),
    dataset(10, '3'),
    dataset(55, '20240501'),
    dataset(0, '\0\x04'),
  )
  const print = bytes(u32(300 << 16), u16(1), u16(2), u32(118 << 16), u16(2), u16(2))
  const part = segment(0xed, 'Photoshop 3.0\0', resource(0x0404, iptc), resource(0x03ed, print), resource(0x040a, Uint8Array.of(1)))

  test('datasets have fields by type, repeatable ones as lists', async () => {
    expect(
      await said(
        part,
        'iptc { objectName caption keywords byline urgency dateCreated recordVersion tags(groups: ["application"], names: ["25"]) { name raw } }',
      ),
    ).toEqual({
      iptc: {
        objectName: 'Lake',
        caption: null,
        keywords: ['water', 'boat'],
        byline: [],
        urgency: 3,
        dateCreated: '2024-05-01',
        recordVersion: 4,
        tags: [
          { name: 'Keywords', raw: 'water' },
          { name: 'Keywords', raw: 'boat' },
        ],
      },
    })
  })

  test('resources have fields', async () => {
    const resolution = 'xResolution xResolutionUnit widthUnit yResolution yResolutionUnit heightUnit'
    expect(
      await said(part, `photoshop { resolution { ${resolution} } copyrighted url paths thumbnail { width } } density { x unit }`),
    ).toEqual({
      photoshop: {
        resolution: {
          xResolution: 300,
          xResolutionUnit: 'INCH',
          widthUnit: 'CENTIMETRE',
          yResolution: 118,
          yResolutionUnit: 'CENTIMETRE',
          heightUnit: 'CENTIMETRE',
        },
        copyrighted: true,
        url: null,
        paths: [],
        thumbnail: null,
      },
      density: { x: 300, unit: 'INCH' },
    })
  })

  test('resources of several values are objects', async () => {
    const one = (id: number, name: string, made: Uint8Array) =>
      bytes(u32(id), u32(0), made, unicode(name), u32(1), u32(1), u32(2), u32(30), u32(20), unicode('https://example.org'), unicode('_top'), unicode(''), unicode('A lake'), 0, unicode(''), u32(0), u32(0), u32(0)) // prettier-ignore
    const slices = bytes(
      u32(6),
      u32(0),
      u32(0),
      u32(20),
      u32(30),
      unicode('page'),
      u32(3),
      one(1, 'left', u32(0)),
      one(2, 'right', bytes(u32(1), u32(9))),
    )
    const version = bytes(u32(1), 1, unicode('Adobe Photoshop'), unicode('Reader'), u32(1))
    const thumbnail = bytes(u32(1), u32(8), u32(6), u32(24), u32(144), u32(3), u32(0x00180001), 'abc')
    const part = segment(
      0xed,
      'Photoshop 3.0\0',
      resource(0x041a, slices),
      resource(0x0421, version),
      resource(0x0408, bytes(u32(1), u32(576), u32(576), u32(1), u32(3200), 0)),
      resource(0x03f3, Uint8Array.of(0, 1, 0, 0, 0, 0, 0, 0, 1)),
      resource(0x040c, thumbnail),
      resource(0x0410, Uint8Array.of(0)),
    )
    const selection = `slices { name count right slices { id name left top right bottom url target message altText } } versionInfo { writer hasRealMergedData }
      grid { gridHorizontal guides { position direction } } printFlags { labels cropMarks } thumbnail { width offset dataUrl } watermarked jpegQuality { quality } border { width }`
    const bounds = { left: 1, top: 2, right: 30, bottom: 20, url: 'https://example.org', target: '_top', message: '', altText: 'A lake' }
    const offset = Buffer.from(jpegOf(part)).indexOf('abc')
    expect(await said(part, `photoshop { ${selection} }`)).toEqual({
      photoshop: {
        slices: { name: 'page', count: 3, right: 30, slices: [{ id: 1, name: 'left', ...bounds }, { id: 2, name: 'right', ...bounds }] }, // prettier-ignore
        versionInfo: { writer: 'Adobe Photoshop', hasRealMergedData: true },
        grid: { gridHorizontal: 18, guides: [{ position: 100, direction: 'VERTICAL' }] },
        printFlags: { labels: false, cropMarks: true },
        thumbnail: { width: 8, offset, dataUrl: 'data:image/jpeg;base64,YWJj' },
        watermarked: false,
        jpegQuality: null,
        border: null,
      },
    })
  })
})
