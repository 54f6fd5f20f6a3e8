/** What a camera knows of the lens beside its number; null for what it does not. */
export interface LensFacts {
  readonly shortest: number | null
  readonly longest: number | null
  /** The focal length that the picture was taken with. */
  readonly used: number | null
  /** The greatest aperture, as an f-number. */
  readonly aperture: number | null
}

/** A lens of which the camera knows nothing but its number. */
export const unknownLens: LensFacts = { shortest: null, longest: null, used: null, aperture: null }

/** Focal lengths and greatest apertures that the name of a lens states, the latter at both ends of the range. */
interface Named {
  readonly shortest: number
  readonly longest: number
  readonly apertures: readonly number[]
}

const NUMBER = String.raw`(\d{1,4}(?:\.\d{1,2})?)`
const focal = new RegExp(`${NUMBER}(?:-${NUMBER})?mm`)
const aperture = new RegExp(`[Ff]/?${NUMBER}(?:-${NUMBER})?`)

const converter = /\+ (?:RF)?(\d(?:\.\d)?)x\b/

/** With a converter a lens is as much longer, and lets as much less light in. */
function namedIn(name: string): Named | null {
  const found = focal.exec(name)
  if (!found) return null
  const times = Number(converter.exec(name)?.[1] ?? 1)
  const shortest = Number(found[1])
  const stated = aperture.exec(name)
  const apertures = stated ? [Number(stated[1]) * times, Number(stated[2] ?? stated[1]) * times] : []
  return { shortest: shortest * times, longest: Number(found[2] ?? shortest) * times, apertures }
}

/** Most lenses that go by one number. */
const MOST_ALIKE = 100

/** Whether two focal lengths are the same as far as makers round them; one that is not told is any. */
const near = (told: number | null, stated: number) => !told || Math.abs(told - stated) <= 0.5 + stated * 0.01

/** Whether a lens of that name can be the one that the camera tells of; makers round to a millimetre and to a third of a stop. */
function fits(name: string, facts: LensFacts): boolean {
  const named = namedIn(name)
  if (!named) return false
  if (!near(facts.shortest, named.shortest) || !near(facts.longest, named.longest)) return false
  if (facts.used && (facts.used < named.shortest - 0.6 || facts.used > named.longest + 0.6)) return false
  const [least, most] = named.apertures
  return least === undefined || most === undefined || !facts.aperture || (facts.aperture >= least * 0.93 && facts.aperture <= most * 1.07)
}

/**
 * The name of the lens that goes by a number. Where several do, listed as "26", "26.1" and so on, those that fit what the camera
 * tells of the lens; null where the number is that of none.
 */
export function lensNamed(number: string, lenses: ReadonlyMap<string, string> | undefined, facts: LensFacts): string | null {
  const first = lenses?.get(number)
  if (first === undefined || first === 'n/a' || first.startsWith('Unknown')) return null
  const others = Array.from({ length: MOST_ALIKE }, (_, i) => lenses?.get(`${number}.${i + 1}`)).filter((name) => name !== undefined)
  if (others.length === 0) return first
  const all = [first.replace(/ or .*$/, ''), ...others]
  const fitting = all.filter((name) => fits(name, facts))
  return fitting.length > 0 ? fitting.join(' or ') : all.join(' or ')
}
