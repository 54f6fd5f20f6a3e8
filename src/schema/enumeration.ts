import type { Enumeration } from '../block/exif-tags/row.ts'
import { builder } from './builder.ts'

function build({ name, description, values }: Enumeration) {
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(
      values.map((line) => [line.name, { value: line.value, description: `${line.description} Stored as ${line.value}.` }]),
    ),
  })
}

const built = new Map<Enumeration, ReturnType<typeof build>>()

/** The GraphQL enum of the values that a tag may have; inside the program a value is what is stored. */
export function enumOf(enumeration: Enumeration): ReturnType<typeof build> {
  const known = built.get(enumeration) ?? build(enumeration)
  built.set(enumeration, known)
  return known
}

/** The GraphQL enum of names that stand for themselves inside the program as well, by their descriptions. */
export function enumOfNames<Name extends string>(name: string, description: string, descriptions: Readonly<Record<Name, string>>) {
  const values = Object.entries<string>(descriptions).map(([value, description]) => [value, { value, description }])
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(values) as { [One in Name]: { value: One; description: string } },
  })
}
