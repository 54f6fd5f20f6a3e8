import type { PictureFacts } from '../../syntax/picture-facts.ts'

/** FFmpeg's names of colour primaries by number; empty where the number says nothing. [ISO 23091-2 8.1] */
const primaries: readonly string[] = (
  ',bt709,,,bt470m,bt470bg,smpte170m,smpte240m,film,bt2020,smpte428,smpte431,smpte432' +
  ','.repeat(10) +
  'ebu3213'
).split(',')

/** FFmpeg's names of transfer characteristics by number. [ISO 23091-2 8.2] */
const transfers: readonly string[] =
  ',bt709,,,bt470m,bt470bg,smpte170m,smpte240m,linear,log100,log316,iec61966-2-4,bt1361e,iec61966-2-1,bt2020-10,bt2020-12,smpte2084,smpte428,arib-std-b67'.split(
    ',',
  )

/** FFmpeg's names of matrix coefficients by number. [ISO 23091-2 8.3] */
const matrices: readonly string[] =
  'gbr,bt709,,,fcc,bt470bg,smpte170m,smpte240m,ycgco,bt2020nc,bt2020c,smpte2085,chroma-derived-nc,chroma-derived-c,ictcp'.split(',')

const UNSPECIFIED = 2
const PQ = 16
const HYBRID_LOG_GAMMA = 18

/** How far the brightness of a film goes beyond the usual. */
type Hdr = 'HDR10' | 'HLG' | 'DOLBY_VISION'

/** The colours of a stream of pictures, by FFmpeg's names. */
export interface Colours {
  readonly colorPrimaries: string | null
  readonly transfer: string | null
  readonly matrix: string | null
  /** Whether the numbers take all of their range (pc) or leave room at both ends (tv). */
  readonly range: 'pc' | 'tv' | null
  readonly hdr: Hdr | null
}

/** Colours by number, as containers and code state them; null for a range that is not stated. [ISO 23091-2] */
export interface ColourNumbers {
  readonly primaries: number
  readonly transfer: number
  readonly matrix: number
  readonly full: boolean | null
}

/** The names of colours. */
function coloursOf({ primaries: red, transfer, matrix, full }: ColourNumbers): Colours {
  return {
    colorPrimaries: primaries[red] || null,
    transfer: transfers[transfer] || null,
    matrix: matrices[matrix] || null,
    range: full === null ? null : full ? 'pc' : 'tv',
    hdr: transfer === PQ ? 'HDR10' : transfer === HYBRID_LOG_GAMMA ? 'HLG' : null,
  }
}

const unspecified = { primaries: UNSPECIFIED, transfer: UNSPECIFIED, matrix: UNSPECIFIED }

/** What the code of pictures tells of colours. */
type Coded = Pick<PictureFacts, 'colour' | 'full'> | null

/** The names of the colours that the code of pictures tells. */
export function codedColours(facts: Coded): Colours {
  return coloursOf({ ...(facts?.colour ?? unspecified), full: facts?.full ?? null })
}

/** The names of the colours that a container states; what it leaves open the code tells. */
export function statedColours(stated: ColourNumbers, facts: Coded): Colours {
  const coded = facts?.colour ?? unspecified
  const told = (name: keyof typeof unspecified) => (stated[name] === UNSPECIFIED ? coded[name] : stated[name])
  const full = stated.full ?? facts?.full ?? null
  return coloursOf({ primaries: told('primaries'), transfer: told('transfer'), matrix: told('matrix'), full })
}

/** Whether a container leaves nothing open. */
export const isSpecified = ({ primaries: red, transfer, matrix, full }: ColourNumbers): boolean =>
  full !== null && ![red, transfer, matrix].includes(UNSPECIFIED)
