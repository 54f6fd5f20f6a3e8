import { expect, test } from 'vitest'
import { describeBytes } from '../support/asking.ts'
import { dataset, resource } from '../support/blocks.ts'
import { bytes, u16, u32 } from '../support/bytes.ts'
import { frame, jpegOf, scan, segment, XMP_IDENTIFIER } from '../support/jpeg.ts'
import { boxSegments, labelled, manifest, store } from '../support/jumbf.ts'
import { noteBytes, tiffWithNote } from '../support/maker-note.ts'
import { film, packed, userText } from '../support/movie.ts'
import { box } from '../support/boxes.ts'
import { pictureList } from '../support/phone.ts'
import { tiffBytes } from '../support/tiff.ts'

const jpegWith = (...parts: readonly Uint8Array[]) => jpegOf(...parts, frame(4, 3), scan)
const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"'

/** Files with a fault in one place, what to ask for, and what is said of the fault; what stands before it is told all the same. */
const faults: readonly (readonly [path: string, file: Uint8Array, selection: string, warning: RegExp, told: object])[] = [
  [
    'exif',
    jpegWith(
      segment(
        0xe1,
        'Exif\0\0',
        tiffBytes([
          [
            { id: 0x010f, type: 2, values: 'Maker' },
            { id: 0x829a, type: 5, values: [[1, 0]] },
          ],
        ]),
      ),
    ),
    'exif { make warnings }',
    /1\/0 is not a number$/,
    { make: 'Maker' },
  ],
  [
    'exif.makerNote',
    tiffWithNote({ make: 'Canon' }, (offset) =>
      noteBytes(
        offset + 1000,
        [6, 7, 9].map((id) => ({ id, type: 2, values: `Text of ${id} is long` })),
      ),
    ),
    'exif { makerNote { ownerName warnings } }',
    /^The maker note was moved/,
    { ownerName: 'Text of 9 is long' },
  ],
  [
    'iptc',
    jpegWith(segment(0xed, 'Photoshop 3.0\0', resource(0x0404, bytes(dataset(5, 'Lake'), 0x1c, 2, 25, u16(99), 'cut')))),
    'iptc { objectName warnings }',
    /^IPTC dataset 2:25 at 9 is longer/,
    { objectName: 'Lake' },
  ],
  [
    'photoshop',
    jpegWith(segment(0xed, 'Photoshop 3.0\0', resource(0x040a, Uint8Array.of(1)), 'not a resource')),
    'photoshop { copyrighted warnings }',
    /^Image resource expected/,
    { copyrighted: true },
  ],
  [
    'xmp',
    jpegWith(segment(0xe1, XMP_IDENTIFIER, `<rdf:RDF ${rdf}><rdf:Description dc:format="image/jpeg"/>`)),
    'xmp { dc { format } warnings }',
    /rdf:RDF is not closed$/,
    { dc: { format: 'image/jpeg' } },
  ],
  [
    'videoMeta',
    film('isom', 1000, box('udta', userText('©cmt', packed('und'), 'kept'), u32(3), 'broken')),
    'videoMeta { tags(names: ["comment"]) { raw } warnings }',
    /^Box of 3 bytes at \d+ is smaller than its header$/,
    { tags: [{ raw: 'kept' }] },
  ],
  [
    'multiPicture',
    jpegWith(segment(0xe2, 'MPF\0', pictureList('MM', [0x030000, 0, 0], [0, 10, 20]).subarray(0, -8))),
    'multiPicture { version warnings }',
    /its value would end at \d+, beyond the end$/,
    { version: '0100' },
  ],
  [
    'contentCredentials',
    jpegWith(boxSegments(store(manifest('urn:uuid:1', {}, {}), labelled('c2ma', 'cut').subarray(0, 8)), 1000)),
    'contentCredentials { active { label } warnings }',
    /C2PA manifest expected/,
    { active: { label: 'urn:uuid:1' } },
  ],
]

test.each(faults)('a fault in %s is a warning, and costs nothing before it', async (path, file, selection, warning, told) => {
  const { image, errors } = await describeBytes(file, selection)
  expect(errors).toEqual([])
  const found = path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], image)
  expect(found).toEqual({ ...told, warnings: [expect.stringMatching(warning)] })
})
