import { c2pa } from '../../block/c2pa.ts'
import { digitalSourceType } from '../../block/xmp-views/terms.ts'
import { generationOf } from '../generation.ts'
import { stated, type Statement } from './sourced.ts'
import { type Told, whole } from './told.ts'

/** How a picture came to be, by what its file says. */
export type Verdict = 'CAPTURED' | 'DIGITISED' | 'GENERATED' | 'PARTLY_GENERATED' | 'CREATED' | 'UNKNOWN'

/** What a file says of how its picture came to be, and what that comes to. */
export interface Origin {
  readonly verdict: Verdict
  readonly evidence: readonly Statement<string>[]
}

/** What each term of the IPTC comes to; those that are not here leave it open. */
const verdicts: Readonly<Record<string, Verdict>> = {
  DIGITAL_CAPTURE: 'CAPTURED',
  COMPUTATIONAL_CAPTURE: 'CAPTURED',
  COMPOSITE_CAPTURE: 'CAPTURED',
  NEGATIVE_FILM: 'DIGITISED',
  POSITIVE_FILM: 'DIGITISED',
  PRINT: 'DIGITISED',
  TRAINED_ALGORITHMIC_MEDIA: 'GENERATED',
  COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA: 'PARTLY_GENERATED',
  COMPOSITE_SYNTHETIC: 'PARTLY_GENERATED',
  SOFTWARE_IMAGE: 'CREATED',
  DIGITAL_ART: 'CREATED',
  DIGITAL_CREATION: 'CREATED',
  DATA_DRIVEN_MEDIA: 'CREATED',
  ALGORITHMIC_MEDIA: 'CREATED',
  SCREEN_CAPTURE: 'CREATED',
  VIRTUAL_RECORDING: 'CREATED',
}

const bare = (term: string) => term.slice(term.lastIndexOf('/') + 1).toLowerCase()

function byTerm(uri: string | null | undefined): Verdict | null {
  const term = uri && digitalSourceType.values.find(({ value }) => bare(String(value)) === bare(uri.trim()))
  return term ? (verdicts[term.name] ?? null) : null
}

const PHOTOGRAPH = [0x829a, 0x829d, 0x920a]

/** What Content Credentials claim of the picture, else of the last that it was made from of which they claim anything. */
async function claimOf({ image }: Told): Promise<string | null> {
  const actions = (await whole(image.decode(c2pa)))?.manifests.toReversed().flatMap(({ actions }) => actions)
  return actions?.find(({ digitalSourceType: source }) => source !== null)?.digitalSourceType ?? null
}

/** How the picture came to be: what states it outright counts before what speaks for it. */
export async function originOf(told: Told): Promise<Origin> {
  const term = told.xmp?.text('Iptc4xmpExt:DigitalSourceType')
  const claim = await claimOf(told)
  const generation = await generationOf(told.image)
  const system = told.xmp?.text('Iptc4xmpExt:AISystemUsed')
  const camera = told.tag('IFD0', 0x0110)
  const photographed = camera !== null && PHOTOGRAPH.some((id) => told.exif?.get('ExifIFD', id))
  const evidence = [
    stated('xmp:Iptc4xmpExt:DigitalSourceType', term),
    stated('c2pa:digitalSourceType', claim),
    generation && stated('generation:tool', generation.tool),
    stated('xmp:Iptc4xmpExt:AISystemUsed', system),
    photographed ? stated('exif:Model', camera) : null,
  ]
  const verdict = byTerm(term) ?? byTerm(claim) ?? (generation || system ? 'GENERATED' : photographed ? 'CAPTURED' : 'UNKNOWN')
  return { verdict, evidence: evidence.filter((one) => one !== null) }
}
