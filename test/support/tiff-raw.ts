import { jpegSample } from './jpeg.ts'
import { ascii, type Entry, type Layout, short, tiffBytes } from './tiff.ts'

/** What a sensor gave: width, length, depth and compression, and that its samples are single colours. */
export const sensor = (width: number, height: number, compression = 1): readonly Entry[] => [
  short(0x0100, width),
  short(0x0101, height),
  short(0x0102, 14),
  short(0x0103, compression),
  short(0x0106, 32803),
  short(0x0115, 1),
]

/** A small preview of it. */
export const preview: readonly Entry[] = [{ id: 0x00fe, type: 4, values: [1] }, short(0x0100, 160), short(0x0101, 120)]

const account: Entry = {
  id: 0x8769,
  type: 4,
  ifds: [
    [
      { id: 0x829a, type: 5, values: [[1, 125]] },
      { id: 0xa002, type: 4, values: [40] },
      { id: 0xa003, type: 4, values: [30] },
    ],
  ],
}
const xmp: Entry = { id: 0x02bc, type: 1, values: Buffer.from('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>') }

/** A camera's raw picture: the first IFD, and further ones below it. */
export function rawTiff(make: string, model: string, first: readonly Entry[], below: readonly (readonly Entry[])[] = [], layout?: Layout) {
  const entries = [
    ...first,
    ascii(0x010f, make),
    ascii(0x0110, model),
    short(0x0112, 6),
    ...(below.length > 0 ? [{ id: 0x014a, type: 4, ifds: below }] : []),
    xmp,
    account,
  ]
  return tiffBytes([entries.toSorted((a, b) => a.id - b.id)], layout)
}

/** A raw picture of Panasonic's or Leica's: the edges of the picture on the sensor, and a JPEG with EXIF of its own. */
export function panasonicRaw(make: string): Uint8Array {
  const edges = [short(0x02, 48), short(0x03, 36), short(0x04, 2), short(0x05, 4), short(0x06, 32), short(0x07, 44), short(0x0a, 12)]
  return rawTiff(make, 'Model', [...edges, { id: 0x2e, type: 7, values: jpegSample }], [], { magic: 0x55 })
}

const raw = sensor(40, 30)

/** A small file of each raw format that is a TIFF structure. */
export const tiffRawSamples = {
  DNG: rawTiff('Maker', 'Model', [...preview, { id: 0xc612, type: 1, values: [1, 7, 0, 0] }], [raw]),
  GPR: rawTiff('GoPro', 'HERO9 Black', [...preview, { id: 0xc612, type: 1, values: [1, 4, 0, 0] }], [sensor(40, 30, 9)]),
  CR2: rawTiff('Canon', 'Canon EOS', [short(0x0100, 20), short(0x0101, 15)], [], { mark: 'CR\x02\0\0\0\0\0' }),
  NEF: rawTiff('NIKON CORPORATION', 'NIKON D3', preview, [preview, raw], { order: 'MM' }),
  NRW: rawTiff('NIKON', 'COOLPIX P7000', preview, [raw]),
  ARW: rawTiff('SONY', 'ILCE-7', [...preview, { id: 0xc634, type: 1, values: [0, 0, 0, 0] }], [raw]),
  SR2: rawTiff('SONY', 'DSC-R1', preview, [raw]),
  ORF: rawTiff('OLYMPUS CORPORATION', 'E-1', raw, [], { magic: 0x4f52 }),
  RW2: panasonicRaw('Panasonic'),
  RWL: panasonicRaw('LEICA'),
  PEF: rawTiff('PENTAX', 'PENTAX K-1', sensor(40, 30, 65535), [], { order: 'MM' }),
  SRW: rawTiff('SAMSUNG', 'NX1', preview, [sensor(40, 30, 32772)]),
  IIQ: rawTiff('Phase One', 'P 45', [short(0x0100, 1), short(0x0101, 1)], [], { mark: 'IIIIwaR\0' }),
  _3FR: rawTiff('Hasselblad', 'X1D', preview, [raw]),
  DCR: rawTiff('KODAK', 'DCS Pro 14N', preview, [sensor(40, 30, 65000)]),
  KDC: rawTiff('EASTMAN KODAK COMPANY', 'KODAK P880 ZOOM DIGITAL CAMERA', preview, [raw]),
  ERF: rawTiff('SEIKO EPSON CORP.', 'R-D1', preview, [raw]),
  MEF: rawTiff('Mamiya-OP Co.,Ltd.', 'Mamiya ZD', preview, [raw]),
  MOS: rawTiff('Leaf', 'Aptus', [...raw, { id: 0x8606, type: 7, values: 'PKTS' }]),
} as const
