import { deflateRawSync } from 'node:zlib'
import { dataset, exifWith, resource } from './blocks.ts'
import { layerSection } from './layers.ts'
import { bytes, u16, u16le, u32, u32le } from './bytes.ts'
import { tiffBytes } from './tiff.ts'

type Part = string | number | Uint8Array

export const qoiSample = bytes('qoif', u32(4), u32(3), 4, 0, 'pixels')

/** A DirectDraw surface whose pixel format has flags, and a code or bits. */
export function ddsOf(width: number, height: number, flags: number, fourCC: string): Uint8Array {
  const format = bytes(u32le(32), u32le(flags), fourCC, new Uint8Array(20))
  return bytes('DDS ', u32le(124), u32le(0x1007), u32le(height), u32le(width), new Uint8Array(4 * 14), format, new Uint8Array(20))
}

export const ddsSample = ddsOf(4, 3, 0x4, 'DXT5')

/** A TGA of a kind, its sides, bits of a pixel, and bits of alpha. */
export function tgaOf(
  kind: number,
  width: number,
  height: number,
  depth: number,
  alpha = 0,
  palette: Uint8Array = new Uint8Array(5),
): Uint8Array {
  return bytes(0, palette[2] ? 1 : 0, kind, palette, u32le(0), u16le(width), u16le(height), depth, alpha, 'pixels')
}

export const tgaSample = tgaOf(10, 4, 3, 32, 8)

export const pbmSample = bytes('P4\n# a comment\n9 3\n', 'pixels')
export const pgmSample = bytes('P2\n4 3 # why not here\n255\n', '0 1 2 3 4 5 6 7 8 9 10 11')
export const ppmSample = bytes('P6 4 3 65535\n', 'pixels')
export const pamSample = bytes('P7\nWIDTH 4\nHEIGHT 3\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n', 'pixels')
export const pfmSample = bytes('PF\n4 3\n-1.0\n', 'pixels')

/** An attribute of an OpenEXR file. */
export function attribute(name: string, type: string, ...value: readonly Part[]): Uint8Array {
  const content = bytes(...value)
  return bytes(name, 0, type, 0, u32le(content.length), content)
}

/** A channel in the list of an OpenEXR file: 0 for whole numbers, 1 for halves, 2 for floats. */
export function channel(name: string, type: number): Uint8Array {
  return bytes(name, 0, u32le(type), u32le(0), u32le(1), u32le(1))
}

export function exrOf(...attributes: readonly Uint8Array[]): Uint8Array {
  return bytes('\x76\x2f\x31\x01', u32le(2), ...attributes, 0)
}

export const exrSample = exrOf(
  attribute('comments', 'string', 'by hand'),
  attribute('xmp', 'string', '<x/>'),
  attribute('channels', 'chlist', channel('A', 1), channel('B', 1), channel('G', 1), channel('R', 1), 0),
  attribute('dataWindow', 'box2i', u32le(-1), u32le(0), u32le(2), u32le(2)),
)

/** A Photoshop document with its header fields, a palette and image resources. */
export function psdOf(
  version: number,
  channels: number,
  depth: number,
  mode: number,
  palette: Uint8Array,
  resources: Uint8Array,
  layers: Uint8Array = bytes('layers'),
): Uint8Array {
  const header = bytes('8BPS', u16(version), new Uint8Array(6), u16(channels), u32(3), u32(4), u16(depth), u16(mode))
  return bytes(header, u32(palette.length), palette, u32(resources.length), resources, layers)
}

const resolution = bytes(u32(300 * 65_536), u16(1), u16(1), u32(150 * 65_536), u16(1), u16(1))

export const psdSample = psdOf(
  1,
  4,
  8,
  3,
  new Uint8Array(),
  bytes(
    resource(0x03ed, resolution),
    resource(0x0404, dataset(5, 'Title')),
    resource(0x040f, bytes('a profile')),
    resource(0x0422, exifWith(1)),
    resource(0x0424, bytes('<x/>')),
  ),
  layerSection([{ name: 'Background' }, { name: 'Drawing' }]),
)

export const psbSample = psdOf(
  2,
  1,
  16,
  1,
  new Uint8Array(),
  resource(0x0424, bytes('<x/>')),
  layerSection([{ name: 'Scan' }], { large: true }),
)

const extension = (tag: number, content: Uint8Array) => bytes(tag, content.length, content)

/** A BPG of ten bits and alpha with Exif, a profile and XMP; Exif behind a byte of zero, as encoders write it. */
export const bpgSample = (() => {
  const extensions = bytes(extension(1, bytes(0, exifWith(1))), extension(2, bytes('a profile')), extension(3, bytes('<x/>')))
  return bytes('BPG\xfb', 0x32, 0x08, 0x82, 0x00, 3, 0, extensions.length, extensions, 'pixels')
})()

/** A chunk of a FLIF, compressed. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const stored = new Uint8Array(deflateRawSync(content))
  return bytes(name, stored.length, stored)
}

/** A FLIF of four channels, animated, with every kind of metadata. */
export const flifSample = (() => {
  const chunks = [chunk('eXif', exifWith(1)), chunk('eXmp', bytes('<x/>')), chunk('iCCP', bytes('a profile'))]
  return bytes('FLIF', 0x64, '1', 0x81, 0x7f, 2, 1, ...chunks, 0, 'pixels')
})()

/** The identifier of a JPEG XR pixel format. */
export function pixelFormatOf(last: number): Uint8Array {
  return bytes('\x24\xc3\xdd\x6f\x03\x4e\xfe\x4b\xb1\x85\x3d\x77\x76\x8d\xc9', last)
}

/** A JPEG XR with alpha, turned by a quarter, and with every kind of metadata. */
export const jxrSample = tiffBytes(
  [
    [
      { id: 0x02bc, type: 1, values: bytes('<x/>') },
      { id: 0x83bb, type: 7, values: dataset(5, 'Title') },
      { id: 0x8649, type: 1, values: resource(0x0404, dataset(5, 'Other')) },
      { id: 0x8773, type: 7, values: bytes('a profile') },
      { id: 0xbc01, type: 1, values: pixelFormatOf(0x0f) },
      { id: 0xbc02, type: 4, values: [4] },
      { id: 0xbc80, type: 4, values: [4] },
      { id: 0xbc81, type: 4, values: [3] },
      { id: 0xbc82, type: 11, values: [96] },
      { id: 0xbc83, type: 11, values: [72] },
    ],
  ],
  { magic: 0x01bc },
)

/** A Radiance picture with lines in its header, and its resolution. */
export const hdrOf = (resolution: string, ...lines: readonly string[]) =>
  bytes(['#?RADIANCE', ...lines, '', resolution, 'pixels'].join('\n'))

export const hdrSample = hdrOf('-Y 3 +X 4', '# Made with 100% recycled light', 'SOFTWARE=gegl 0.4', 'FORMAT=32-bit_rle_rgbe')

/** A PCX of so many planes of so many bits each. */
export function pcxOf(width: number, height: number, bits: number, planes: number): Uint8Array {
  const sides = [u16le(7), u16le(9), u16le(6 + width), u16le(8 + height), u16le(300), u16le(150)]
  const line = bytes(planes, u16le(2 * Math.ceil((width * bits) / 16)), u16le(1))
  return bytes(10, 5, 1, bits, ...sides, new Uint8Array(48), 0, line, new Uint8Array(58), 'pixels')
}

export const pcxSample = pcxOf(5, 3, 8, 3)

/** A parasite of a GIMP document. */
const parasite = (name: string, content: Part) => {
  const [title, data] = [bytes(name, 0), bytes(content)]
  return bytes(u32(title.length), title, u32(1), u32(data.length), data)
}

/** A GIMP document of a version, with properties: their numbers and what they say. */
export function xcfOf(version: string, precision: Uint8Array, ...properties: readonly (readonly [type: number, content: Uint8Array])[]) {
  const listed = properties.map(([type, content]) => bytes(u32(type), u32(content.length), content))
  return bytes('gimp xcf ', version, 0, u32(4), u32(3), u32(1), precision, ...listed, u32(0), u32(0), 'layers')
}

export const xcfSample = xcfOf(
  'v011',
  u32(600),
  [17, bytes(1)],
  [19, bytes(u32(0x43960000), u32(0x43160000))],
  [
    21,
    bytes(
      parasite('gimp-comment', 'A dusk\0'),
      parasite('gimp-image-grid', '(style solid)'),
      parasite('icc-profile', 'a profile'),
      parasite('exif-data', bytes('Exif\0\0', exifWith(6))),
      parasite('iptc-data', dataset(5, 'Title')),
    ),
  ],
)
