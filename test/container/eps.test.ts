import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { eps } from '../../src/container/eps.ts'
import { memory } from '../../src/source/source.ts'
import { blocksOf, dataset, exifWith, resource } from '../support/blocks.ts'
import { bytes, u32le } from '../support/bytes.ts'
import { aiSample, epsSample, photoshopComment, psSample } from '../support/documents.ts'
import { inTime } from '../support/in-time.ts'

const packet = (content: string) => `<?xpacket begin=""?>${content}<?xpacket end="w"?>`
const saidBy = async (...parts: (string | Uint8Array)[]) => (await blocksOf(bytes(...parts))).map(({ kind, said }) => [kind, said])

const identify = (text: string) => eps.identify(memory(bytes(text)))

test('PostScript is told by its first line, and by what wrote it', async () => {
  expect(await identify('%!PS-Adobe-3.0 EPSF-3.0\r%%Creator: Adobe Illustrator')).toBe('EPS')
  expect(await identify('%!PS-Adobe-3.0\n%%Creator: Adobe Illustrator(R) 8\n')).toBe('AI')
  expect(await identify('%!PS-Adobe-3.0\n%%Creator: someone else\n% EPSF')).toBe('PS')
  expect(await identify('%PDF-1.5\n1 0 obj<</Type/Catalog>>endobj')).toBeNull()
  expect(await eps.identify(memory(aiSample))).toBe('AI')
  expect(await eps.header(memory(epsSample))).toEqual({ width: null, height: null })
})

test('resources and profiles are read from digits in comments, XMP as it is', async () => {
  expect((await blocksOf(epsSample)).map(({ kind }) => kind)).toEqual(['photoshop', 'iptc', 'xmp'])
  expect(await saidBy('%!PS\n%%BeginICCProfile: (its name) -1 Hex\r% 6120\r\n% 70726f66\r%%EndICCProfile\r')).toEqual([['icc', 'a prof']])
  expect(await saidBy(photoshopHead, photoshopComment(resource(0x0404, dataset(5, 'x'))).replace(': 20', ': 9'))).toHaveLength(2)
  expect(await saidBy('%!PS\n%BeginPhotoshop: 4\n% 3842494D')).toEqual([])
})

test('the packet of the whole is the first, unless it is said to be the last', async () => {
  const pictures = [packet('one'), packet('two')]
  expect(await saidBy('%!PS\n', ...pictures)).toEqual([['xmp', packet('one')]])
  expect(await saidBy('%!PS\n%ADO_ContainsXMP: MainLast\n', ...pictures)).toEqual([['xmp', packet('two')]])
  expect(await saidBy(psSample, '<?xpacket begin')).toHaveLength(1)
  expect(await saidBy('%!PS\n', '<?xpacket begin=""?> without an end')).toEqual([])
})

test('a packet is found across what is looked through at once', async () => {
  for (const before of [65_520, 65_530, 65_536, 131_070]) {
    const [found] = await blocksOf(bytes('%!PS\n', new Uint8Array(before).fill(0x20), packet('far')))
    expect(found).toMatchObject({ said: packet('far'), stored: packet('far') })
  }
})

test('what does not end is looked for once', async () => {
  const unended = bytes('%!PS\n', '%BeginPhotoshop: 4\n'.repeat(2000), new Uint8Array(2 ** 22 * 1.5), packet('whole'))
  expect(await inTime(400, () => blocksOf(unended))).toMatchObject([{ kind: 'xmp', said: packet('whole') }])
  expect((await saidBy('%!PS\n', '<?xpacket begin', '%%BeginICCProfile:\n% 6162\n%%EndICCProfile'))[0]).toEqual(['icc', 'ab'])
})

test('the preview for DOS is read behind what the document says', async () => {
  const document = bytes('%!PS-Adobe-3.0 EPSF-3.0\n', photoshopComment(resource(0x0422, exifWith(6))))
  const head = bytes(
    '\xc5\xd0\xd3\xc6',
    u32le(30),
    u32le(document.length),
    u32le(0),
    u32le(0),
    u32le(30 + document.length),
    u32le(26),
    '\xff\xff',
  )
  const found = await blocksOf(bytes(head, document, exifWith(1)))
  expect(found.map(({ kind, name }) => [kind, name])).toEqual([
    ['photoshop', undefined],
    ['exif', 'IFD0'],
    ['exif', 'IFD0'],
  ])
})

const photoshopHead = '%!PS-Adobe-3.0 EPSF-3.0\n'

const documentOf = (...objects: readonly (string | Uint8Array)[]) =>
  bytes('%PDF-1.5\n1 0 obj<</PieceInfo<</Illustrator 3 0 R>>>>endobj\n', packet('x'), ...objects)

test.each([
  ['as it is', ['[/ICCBased 6 0 R]\n6 0 obj\n<</N 3/Length 9>>\nstream\r\n', 'a profile', '\nendstream'], 'a profile'],
  [
    'deflated',
    ['[/ICCBased 6 0 R]\r6 0 obj\r<</Filter/FlateDecode/Length 17/N 3>>stream\n', deflateSync('a profile'), '\rendstream'],
    'a profile',
  ],
  [
    'deflated, as a list says',
    ['6 0 obj<</Filter [ /FlateDecode ]/Length 17>>stream\n', deflateSync('a profile'), '\n[/ICCBased 6 0 R]'],
    'a profile',
  ],
])('the profile of a PDF is the stream that a colour space is based on, %s', async (_, objects, said) => {
  expect(await saidBy(documentOf('\n', ...objects))).toEqual([
    ['xmp', packet('x')],
    ['icc', said],
  ])
})

test.each([
  ['whose object is missing', '/ICCBased 7 0 R'],
  ['that is no reference', '/ICCBased <<>>'],
  ['without a length', '/ICCBased 6 0 R\n6 0 obj<</N 3>>stream\nabc'],
  ['whose length is elsewhere', '/ICCBased 6 0 R\n6 0 obj<</Length 12 0 R>>stream\nabc'],
  ['written as digits', '/ICCBased 6 0 R\n6 0 obj<</Filter[/ASCIIHexDecode/FlateDecode]/Length 3>>stream\nabc'],
  ['with a predictor', '/ICCBased 6 0 R\n6 0 obj<</Filter/FlateDecode/DecodeParms<</Predictor 15>>/Length 3>>stream\nabc'],
  ['that is no stream', '/ICCBased 6 0 R\n6 0 obj<</Length 3>>endobj'],
])('a PDF tells no profile %s', async (_, objects) => {
  expect(await saidBy(documentOf(objects))).toEqual([['xmp', packet('x')]])
})
