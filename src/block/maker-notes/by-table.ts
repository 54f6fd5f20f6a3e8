/** What is said of names, by the tables that they stand in. */
export type ByTable<T> = Readonly<Record<string, Readonly<Record<string, T>>>>

/** Families of tables, by what their names have in common, and the name under which stands what is said of all of them. */
export type Families = readonly (readonly [pattern: RegExp, family: string])[]

/** Finds what is said of a name in a table; undefined where nothing is. */
export function finder<T>(tables: ByTable<T>, families: Families): (table: string, name: string) => T | undefined {
  const byTable = new Map(Object.entries(tables).map(([table, names]) => [table, new Map(Object.entries(names))]))
  /** The same for every table that was asked for. */
  const found = new Map<string, ReadonlyMap<string, T> | undefined>()
  const namesIn = (table: string) => {
    if (!found.has(table)) found.set(table, byTable.get(families.find(([pattern]) => pattern.test(table))?.[1] ?? table))
    return found.get(table)
  }
  return (table, name) => namesIn(table)?.get(name)
}
