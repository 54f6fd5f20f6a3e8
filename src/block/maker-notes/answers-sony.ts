import { factsOf, number, stored, text, words, type AnswerTable } from './asked.ts'
import type { MakerNote } from './index.ts'
import { lensNamed } from './lens.ts'
import { sonyShots } from './measures.ts'

/** Lenses of Sony and Minolta: those of E-mount have numbers of their own. */
function sonyLens(note: MakerNote): string | null {
  const e = text('LensType3', 'LensType2')(note)
  if (e && !/^\d+$|^Unknown/.test(e)) return e
  const tag = note.all('LensType')[0]
  // 0 is a lens of A-mount, and what cameras with a lens of their own write.
  if (!tag || (tag.raw === '0' && /^(?:DSC|ILCE|NEX)/.test(note.model))) return null
  return lensNamed(tag.raw, tag.named[0], factsOf(note))
}

/** What Sony's cameras answer. */
export const sonyAnswers: AnswerTable = {
  lensModel: sonyLens,
  lensId: stored('LensType3', 'LensType2', 'LensType'),
  shutterCount: number(['ShutterCount', 'ShutterCount2', 'ShutterCount3'], sonyShots),
  serialNumber: text('SerialNumber'),
  driveMode: words('DriveMode', 'ReleaseMode', 'ReleaseMode2'),
  pictureStyle: words('CreativeStyle', 'ColorMode'),
}

/** What Minolta's cameras answer, whose lenses Sony went on to number. */
export const minoltaAnswers: AnswerTable = { lensModel: sonyLens, lensId: stored('LensType') }
