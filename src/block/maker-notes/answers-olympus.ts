import { first, hex, text, words, type AnswerTable } from './asked.ts'
import type { MakerNote } from './index.ts'
import { rationalsIn } from './stored.ts'

/** Olympus: the six bytes of a lens, the first, third and fourth of which tell which it is. */
function olympusLensId(note: MakerNote): string | null {
  const bytes = note.all('LensType')[0]?.stored.bytes
  return bytes && bytes.length >= 4 ? `${bytes[0]!.toString(16)} ${hex(bytes[2]!)} ${hex(bytes[3]!)}` : null
}

function olympusLens(note: MakerNote): string | null {
  const id = olympusLensId(note)
  const name = id && note.all('LensType')[0]?.named[0]?.get(id)
  return name && name !== 'None' ? name : text('LensModel')(note)
}

/** What the cameras of Olympus answer. */
export const olympusAnswers: AnswerTable = {
  lensModel: olympusLens,
  lensId: (note) => (olympusLensId(note) === '0 00 00' ? null : olympusLensId(note)),
  // Version 1.003 is stored as the digits 0x1003.
  firmware: (note) =>
    first(note, 'BodyFirmwareVersion')
      ?.toString(16)
      .replace(/(?=...$)/, '.') ?? null,
  focusDistance: (note) => {
    // Its denominator says how it was rounded, not in what it is stated.
    const stored = note.all('FocusDistance')[0]?.stored
    const millimetres = (stored && rationalsIn(stored)?.[0]?.numerator) ?? first(note, 'FocusDistance')
    return millimetres && millimetres < 4_000_000 ? millimetres / 1000 : null
  },
  whiteBalance: words('WhiteBalance2', 'WBMode', 'WhiteBalanceMode'),
}
