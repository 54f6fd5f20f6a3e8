import type { FieldRef } from '@pothos/core'
import type { Directory, Tag } from '../block/decoder.ts'
import { builder, type Types } from './builder.ts'
import { inTurns } from './in-turns.ts'
import { TagType } from './tag.ts'

/** Further names that an entry goes by, in lower case. */
type Aliases = (tag: Tag) => readonly string[]

const noAliases = async (): Promise<Aliases> => () => []

/** What all metadata blocks made of entries have in common. */
export const DirectoryType = builder.interfaceRef<Directory>('Directory').implement({
  description: 'A block of metadata that is made of entries, all of which can be listed, the unknown ones too.',
  fields: (t) => ({
    tags: tagsField(t, noAliases),
    warnings: t.stringList({
      description: 'What is wrong with entries that were left out or mended, one line each; empty where all is well.',
      resolve: ({ warnings }) => [...warnings],
    }),
  }),
})

type FieldBuilder = Pick<PothosSchemaTypes.ObjectFieldBuilder<Types, Directory>, 'field' | 'arg'>

/** The field of a directory that lists its entries; aliases are loaded where entries are asked for by name. */
export function tagsField(t: FieldBuilder, aliases: () => Promise<Aliases>): FieldRef<Types, readonly Tag[]> {
  return t.field({
    type: [TagType],
    description: 'Its entries in the order of the file; all of them where neither names nor groups are given.',
    args: {
      names: t.arg.stringList({
        required: false,
        description: 'Only entries of these names, whatever their case: "DateTimeOriginal", or a number such as "0x9003" or "36867".',
      }),
      groups: t.arg.stringList({
        required: false,
        description: 'Only entries of these groups, whatever their case: "GPS", "ExifIFD", "dc".',
      }),
    },
    resolve: async ({ tags }, { names, groups }) => inTurns(named(inGroups(tags, groups), names, names ? await aliases() : () => [])),
  })
}

function inGroups(tags: readonly Tag[], groups?: readonly string[] | null): readonly Tag[] {
  const wanted = groups && new Set(groups.map(plain))
  return wanted ? tags.filter(({ group }) => wanted.has(plain(group))) : tags
}

function named(tags: readonly Tag[], names: readonly string[] | null | undefined, aliases: Aliases): Tag[] {
  const wanted = names && new Set(names.map(plain))
  return wanted ? tags.filter((tag) => [...goesBy(tag), ...aliases(tag)].some((name) => wanted.has(name))) : [...tags]
}

/** Every name of its own that an entry may be asked for by. */
function goesBy({ id, name }: Tag): string[] {
  return id === null ? [plain(name)] : [plain(name), String(id), `0x${id.toString(16).padStart(4, '0')}`]
}

const plain = (name: string) => name.toLowerCase()
