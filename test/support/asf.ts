import { bytes, u16le, u32le, wide, zeros } from './bytes.ts'

type Part = string | number | Uint8Array

const u64le = (number: number) => bytes(u32le(number % 2 ** 32), u32le(Math.floor(number / 2 ** 32)))
const guid = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

export function asfObject(id: string, ...data: readonly Part[]): Uint8Array {
  const content = bytes(...data)
  return bytes(guid(id), u64le(content.length + 24), content)
}

/** When a film was made and how long it plays, in seconds; three of them are waiting. */
export const fileProperties = (seconds: number) =>
  asfObject(
    'a1dcab8c47a9cf118ee400c00c205365',
    zeros(24),
    u64le(132_593_079_670_000_000),
    zeros(8),
    u64le((seconds + 3) * 1e7),
    zeros(8),
    u64le(3000),
    zeros(16),
  )

function stream(type: string, number: number, specific: Uint8Array): Uint8Array {
  const head = [guid(type), zeros(16), zeros(8), u32le(specific.length), u32le(0), u16le(number), u32le(0)]
  return asfObject('9107dcb7b7a9cf118ee600c00c205365', ...head, specific)
}

export const asfPictures = (codec: string, width: number, height: number) =>
  stream(
    'c0ef19bc4d5bcf11a8fd00805f5c442b',
    1,
    bytes(u32le(width), u32le(height), 2, u16le(40), u32le(40), u32le(width), u32le(height), u16le(1), u16le(24), codec, zeros(20)),
  )

export const asfSound = (tag: number, channels: number, rate: number) =>
  stream('409e69f84d5bcf11a8fd00805f5c442b', 2, bytes(u16le(tag), u16le(channels), u32le(rate), u32le(4000), u16le(1), u16le(16), u16le(0)))

export function contentDescription(...texts: readonly string[]): Uint8Array {
  const written = texts.map((text) => (text ? wide(text) : bytes()))
  return asfObject('3326b2758e66cf11a6d900aa0062ce6c', ...written.map(({ length }) => u16le(length)), ...written)
}

export function extendedDescription(entries: Readonly<Record<string, readonly [type: number, value: Uint8Array]>>): Uint8Array {
  const written = Object.entries(entries).map(([name, [type, value]]) =>
    bytes(u16le(wide(name).length), wide(name), u16le(type), u16le(value.length), value),
  )
  return asfObject('40a4d0d207e3d21197f000a0c95ea850', u16le(written.length), ...written)
}

/** What is told of stream 1: its rate, and the first of these languages. */
export function extension(interval: number, ...languages: readonly string[]): Uint8Array {
  const listed = languages.map((language) => bytes(wide(language).length, wide(language)))
  const inner = bytes(
    asfObject('a946437ce0effc4bb229393ede415c85', u16le(languages.length), ...listed),
    asfObject('cba5e61472c632438399a96952065b5a', zeros(16), u32le(64_000), zeros(28), u16le(1), u16le(0), u64le(interval), u32le(0)),
  )
  return asfObject('b503bf5f2ea9cf118ee300c00c205365', zeros(18), u32le(inner.length), inner)
}

/** A stream that stands nowhere else, behind names and what a system adds to packets. */
export function extendedStream(number: number, inside: Uint8Array): Uint8Array {
  const system = bytes(zeros(16), u16le(0), u32le(5), zeros(5))
  const stated = [zeros(48), u16le(number), u16le(0), u64le(0), u16le(1), u16le(1)]
  const content = asfObject('cba5e61472c632438399a96952065b5a', ...stated, u16le(0), u16le(6), wide('me'), system, inside)
  return asfObject('b503bf5f2ea9cf118ee300c00c205365', zeros(18), u32le(content.length), content)
}

/** JPEG pictures in time with the rest. */
export const asfJpeg = (number: number, width: number, height: number) =>
  stream('00e11bb64e5bcf11a8fd00805f5c442b', number, bytes(u32le(width), u32le(height), u32le(0)))

/** A cover as an entry has it. */
export const asfPicture = (file: Uint8Array) => bytes(3, u32le(file.length), wide('image/png'), wide('front'), file)

/** Places with names, in seconds without the three that are waiting. */
export function asfMarkers(named: Readonly<Record<string, number>>): Uint8Array {
  const written = Object.entries(named).map(([name, seconds]) =>
    bytes(zeros(8), u64le((seconds + 3) * 1e7), u16le(0), u32le(0), u32le(0), u32le(name.length + 1), wide(name)),
  )
  return asfObject('01cd87f451a9cf118ee600c00c205365', zeros(16), u32le(written.length), u16le(0), u16le(4), wide('x'), ...written)
}

export function asfOf(...objects: readonly Uint8Array[]): Uint8Array {
  return asfObject('3026b2758e66cf11a6d900aa0062ce6c', u32le(objects.length), 1, 2, ...objects)
}

/** A small film with as much as it can hold. */
export const asfSample = bytes(
  asfOf(
    fileProperties(2),
    extension(400_000, 'de-DE'),
    asfPictures('WMV2', 4, 3),
    asfSound(0x161, 2, 44_100),
    contentDescription('Title', 'Author', '', 'Comment', ''),
    extendedDescription({ 'WM/Genre': [0, wide('Rock')], IsVBR: [2, u32le(1)], 'WM/Picture': [1, zeros(20)] }),
  ),
  asfObject('3626b2758e66cf11a6d900aa0062ce6c', 'packets'),
  asfObject('cbcf7abea997e8429c71999491e3afac', '<x/>'),
)
