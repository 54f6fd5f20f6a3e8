import { latin1, type ByteSource } from '../source/source.ts'

/** What is looked through at once. */
const WINDOW = 64 * 1024

/** Where one of several texts was found, and which. */
export interface Found {
  readonly text: string
  readonly at: number
}

/** The first of several texts, of one byte a character, between two offsets; null where there is none. Reads no further than it must. */
export async function findFirst(source: ByteSource, texts: readonly string[], from: number, end: number): Promise<Found | null> {
  const overlap = Math.max(...texts.map((text) => text.length)) - 1
  for (let at = from; at < end; at += WINDOW) {
    await source.budget.step()
    const bytes = await source.read(at, Math.min(WINDOW + overlap, end - at))
    const window = latin1(bytes)
    const [first] = texts
      .map((text) => ({ text, at: window.indexOf(text) }))
      .filter(({ at }) => at !== -1)
      .toSorted((one, other) => one.at - other.at)
    if (first) return { text: first.text, at: at + first.at }
    if (bytes.length < WINDOW) return null
  }
  return null
}

/** Where an XMP packet is that begins at an offset, its wrapper included; null where it does not end. [XMP part 1 7.3] */
export async function packetAt(source: ByteSource, offset: number, end: number): Promise<{ offset: number; length: number } | null> {
  const trailer = await findFirst(source, ['<?xpacket end'], offset, end)
  const close = trailer && (await findFirst(source, ['?>'], trailer.at, Math.min(end, trailer.at + WINDOW)))
  return close ? { offset, length: close.at + 2 - offset } : null
}
