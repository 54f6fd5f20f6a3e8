import { once } from '../once.ts'
import type { Tag } from './decoder.ts'
import { exifTags, gpsTags, interopTags, ownNumbers } from './exif-tags.ts'

/** The name that EXIF itself gave a tag before version 2.3. */
const formerNames: readonly (readonly [group: string, id: number, name: string])[] = [['ExifIFD', 0x8827, 'ISOSpeedRatings']]

/** IFDs with numbers of their own; those of all others mean the same everywhere. */
const spaceOf = (group: string) => (ownNumbers.has(group) ? group : '')

/**
 * The other names that tags of EXIF go by, those of exifr and ExifTool ("ISO", "CreateDate"), as a function from a tag to
 * its names in lower case. exifr's dictionaries are loaded at the first call.
 */
export const exifAliases = once(async (): Promise<(tag: Pick<Tag, 'group' | 'id'>) => readonly string[]> => {
  const names = new Map<string, Set<string>>()
  const add = (group: string, id: number, name: string) => {
    const key = `${spaceOf(group)}:${id}`
    const known = names.get(key) ?? new Set()
    names.set(key, known.add(name.toLowerCase()))
  }
  const { default: exifr } = await import('exifr')
  for (const [block, group] of Object.entries({ ifd0: 'IFD0', exif: 'ExifIFD', gps: 'GPS', interop: 'InteropIFD' } as const)) {
    for (const [id, name] of exifr.tagKeys.get(block) ?? []) if (typeof id === 'number') add(group, id, name)
  }
  for (const [group, id, name] of formerNames) add(group, id, name)
  for (const { group, id, name } of [...exifTags, ...gpsTags, ...interopTags])
    names.get(`${spaceOf(group)}:${id}`)?.delete(name.toLowerCase())
  return ({ group, id }) => [...(names.get(`${spaceOf(group)}:${id}`) ?? [])]
})
