import { view } from '../../source/source.ts'
import type { Budget } from '../../budget.ts'
import type { Steps } from '../../steps.ts'
import { bytesIn } from '../../syntax/boxes.ts'
import { type Master, master } from '../../syntax/ebml.ts'
import { Id } from '../../syntax/matroska-ids.ts'
import type { PictureFacts } from '../../syntax/picture-facts.ts'
import { bothLights, lightIn, type MasteringDisplay, masteringIn, NO_LIGHT, type PictureLight } from '../../syntax/picture-light.ts'
import type { SampleEntry } from '../../syntax/sample-entry.ts'

/** Boxes that tell of light, of which those of VP9 have their own layout. */
const BOXES = ['mdcv', 'clli', 'SmDm', 'CoLL']

/** What a sample entry says of light, else the code of its pictures. [ISO 14496-12 12.1.6, 12.1.7] */
export function* lightOf({ extensions }: SampleEntry, coded: PictureFacts | null): Steps<PictureLight> {
  const told = coded?.light ?? NO_LIGHT
  if (!BOXES.some((box) => extensions.has(box))) return told
  const said = (box: string) => bytesIn(extensions.get(box), 32)
  const masteringDisplay = masteringIn(yield* said('mdcv')) ?? vpMastering(yield* said('SmDm'))
  const contentLight = lightIn(yield* said('clli')) ?? lightIn((yield* said('CoLL')).subarray(4))
  return bothLights({ masteringDisplay, contentLight }, told)
}

/** A full box: red, green, blue and white in fractions of sixteen bits, and luminances of eight and fourteen. [VP codec ISO media file format binding] */
function vpMastering(bytes: Uint8Array): MasteringDisplay | null {
  if (bytes.length < 28) return null
  const numbers = view(bytes)
  const at = (offset: number) => ({ x: numbers.getUint16(offset) / 65_536, y: numbers.getUint16(offset + 2) / 65_536 })
  const [maxLuminance, minLuminance] = [numbers.getUint32(20) / 256, numbers.getUint32(24) / 16_384]
  return { red: at(4), green: at(8), blue: at(12), white: at(16), minLuminance, maxLuminance }
}

/** More is told nowhere else. [CTA-861.3 4.2] */
const BRIGHTEST = 65_535

/** What the colours of a Matroska track say of light. [RFC 9559 5.1.4.1.28.29 to 5.1.4.1.28.41] */
export async function matroskaLight(colour: Master, budget: Budget): Promise<PictureLight> {
  const [maximum, average] = [Id.MAX_CLL, Id.MAX_FALL].map((id) => Math.min(colour.uint(id) ?? 0, BRIGHTEST)) as [number, number]
  const contentLight = maximum > 0 || average > 0 ? { maximum, average } : null
  const stated = colour.bytes(Id.MASTERING)
  return { contentLight, masteringDisplay: stated ? masteringOf(await master(stated, budget)) : null }
}

function masteringOf(found: Master): MasteringDisplay | null {
  const number = (id: number) => found.float(id) ?? 0
  const [minLuminance, maxLuminance] = [number(Id.LUMINANCE_MIN), number(Id.LUMINANCE_MAX)]
  const at = (x: number, y: number) => ({ x: number(x), y: number(y) })
  const colours = {
    red: at(Id.RED_X, Id.RED_Y),
    green: at(Id.GREEN_X, Id.GREEN_Y),
    blue: at(Id.BLUE_X, Id.BLUE_Y),
    white: at(Id.WHITE_X, Id.WHITE_Y),
  }
  return { ...colours, minLuminance, maxLuminance }
}
