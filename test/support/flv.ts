import { bytes, u16, u32 } from './bytes.ts'

type Part = string | number | Uint8Array

/** A packet of a film at a time in thousandths of a second, with its length behind it. */
export function flvPacket(type: 8 | 9 | 18, time: number, ...data: readonly Part[]): Uint8Array {
  const content = bytes(...data)
  const u24 = (number: number) => u32(number).subarray(1)
  return bytes(type, u24(content.length), u24(time & 0xffffff), time >>> 24, u24(0), content, u32(content.length + 11))
}

export const amfText = (text: string) => bytes(2, u16(text.length), text)

export function amfNumber(value: number): Uint8Array {
  const data = Buffer.alloc(9)
  data.writeDoubleBE(value, 1)
  return data
}

export const amfDate = (milliseconds: number) => bytes(11, amfNumber(milliseconds).subarray(1), 0, 0)

/** Names and values in order: a map of a script. */
export function amfMap(members: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const written = Object.entries(members).map(([name, value]) => bytes(u16(name.length), name, value))
  return bytes(8, u32(written.length), ...written, 0, 0, 9)
}

export const flvOf = (...packets: readonly Uint8Array[]) => bytes('FLV', 1, 5, u32(9), u32(0), ...packets)

/** Pictures of Sorenson's codec, 4 by 3. */
export const sorenson = bytes(0x22, 0, 0, 0x80, 0, 2, 1, 0x80)

/** A small film with as much as it can hold. */
export const flvSample = flvOf(
  flvPacket(
    18,
    0,
    amfText('onMetaData'),
    amfMap({ duration: amfNumber(1.5), framerate: amfNumber(25), canSeek: bytes(1, 1), made: amfDate(0) }),
  ),
  flvPacket(18, 0, amfText('onXMPData'), amfMap({ liveXML: bytes(12, u32(4), '<x/>') })),
  flvPacket(9, 0, sorenson),
  flvPacket(8, 0, 0x2b, 'sound'),
  flvPacket(9, 40, 0x22, 'picture'),
)
