import type { Directory, Tag } from '../block/decoder.ts'
import { builder } from './builder.ts'
import { TagType } from './tag.ts'

/** What all metadata blocks made of entries have in common. */
export const DirectoryType = builder.interfaceRef<Directory>('Directory').implement({
  description: 'A block of metadata that is made of entries, all of which can be listed, the unknown ones too.',
  fields: (t) => ({
    tags: t.field({
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
      resolve: ({ tags }, { names, groups }) => chosen(tags, names, groups),
    }),
    warnings: t.stringList({
      description: 'What is wrong with entries that were left out or mended, one line each; empty where all is well.',
      resolve: ({ warnings }) => [...warnings],
    }),
  }),
})

function chosen(tags: readonly Tag[], names?: readonly string[] | null, groups?: readonly string[] | null): Tag[] {
  const named = names && new Set(names.map(plain))
  const grouped = groups && new Set(groups.map(plain))
  return tags.filter((tag) => (!grouped || grouped.has(plain(tag.group))) && (!named || goesBy(tag).some((name) => named.has(name))))
}

/** Every name that an entry may be asked for by. */
function goesBy({ id, name }: Tag): string[] {
  return id === null ? [plain(name)] : [plain(name), String(id), `0x${id.toString(16).padStart(4, '0')}`]
}

const plain = (name: string) => name.toLowerCase()
