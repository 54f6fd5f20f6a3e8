import { preferred, type LocalizedText } from '../block/xmp-values.ts'
import type { Types } from './builder.ts'

/** A field that gives a text for everybody, or the one in the language asked for. The description is the beginning of a sentence. */
export function localizedField<Parent>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>,
  description: string,
  said: (parent: Parent) => readonly LocalizedText[],
  source = '',
): PothosSchemaTypes.FieldRef<Types, string | null | undefined, 'Object'> {
  return t.string({
    nullable: true,
    description: `${description}: the text for everybody, or the one in a language. All languages are in the json of Xmp.${source}`,
    args: {
      language: t.arg.string({ required: false, description: 'A language by RFC 3066, such as "de" or "pt-BR"; "de" finds "de-AT" too.' }),
    },
    resolve: (parent, { language }) => (language ? inLanguage(said(parent), language) : preferred(said(parent))) as never,
  })
}

function inLanguage(said: readonly LocalizedText[], language: string): string | null {
  const wanted = language.toLowerCase()
  const found =
    said.find((text) => text.language.toLowerCase() === wanted) ?? said.find((text) => text.language.toLowerCase().startsWith(`${wanted}-`))
  return found?.value ?? null
}
