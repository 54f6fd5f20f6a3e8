import { dataset, exifWith, resource } from './blocks.ts'
import { bytes, u16, u32 } from './bytes.ts'

export const XMP_IDENTIFIER = 'http://ns.adobe.com/xap/1.0/\0'

/** A marker segment. */
export function segment(marker: number, ...data: readonly (string | number | Uint8Array)[]): Uint8Array {
  const content = bytes(...data)
  return bytes(0xff, marker, u16(content.length + 2), content)
}

/** A frame header: SOF0, or another by its marker. */
export function frame(width: number, height: number, components = [1, 2, 3], marker = 0xc0): Uint8Array {
  return segment(marker, 8, u16(height), u16(width), components.length, ...components.map((id) => Uint8Array.of(id, 0x11, 0)))
}

/** An application segment with one of several chunks of a colour profile. */
export function profileChunk(number: number, count: number, data: string): Uint8Array {
  return segment(0xe2, 'ICC_PROFILE\0', number, count, data)
}

/** An application segment with a part of an extended XMP packet. */
export function extendedXmp(guid: string, total: number, offset: number, data: string): Uint8Array {
  return segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0', guid, u32(total), u32(offset), data)
}

/** A start of scan, a few pixels and the end of image. */
export const scan = bytes(segment(0xda, 1, 1, 0, 0, 63, 0), 0x12, 0xff, 0x00, 0x34, 0xff, 0xd9)

/** A JPEG of these segments; `frame` and `scan` are among them where they are wanted. */
export function jpegOf(...segments: readonly Uint8Array[]): Uint8Array {
  return bytes(0xff, 0xd8, ...segments)
}

/** A JPEG with a block of every kind. */
export const jpegSample = jpegOf(
  segment(0xe0, 'JFIF\0', 1, 2, 1, u16(72), u16(96), 0, 0),
  segment(0xe1, 'Exif\0\0', exifWith(6)),
  segment(0xe1, XMP_IDENTIFIER, '<x/>'),
  extendedXmp('0123456789ABCDEF0123456789ABCDEF', 5, 3, 'de'),
  extendedXmp('0123456789ABCDEF0123456789ABCDEF', 5, 0, 'abc'),
  segment(0xed, 'Photoshop 3.0\0', resource(0x0404, dataset(5, 'Title')), resource(0x03ed, bytes('resolution'))),
  profileChunk(2, 2, 'file'),
  profileChunk(1, 2, 'pro'),
  segment(0xfe, 'comment'),
  frame(4, 3),
  scan,
)

/** The same segments as Exiv2 keeps them in a file of their own. */
export const exvSample = bytes(0xff, 0x01, 'Exiv2', jpegSample.subarray(2, -scan.length), 0xff, 0xd9)
