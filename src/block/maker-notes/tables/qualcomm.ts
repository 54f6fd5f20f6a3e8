// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Qualcomm::Main': `ifd 0 -
Tag Name ?`,
}

/** Values that several tags share. */
export const values: readonly string[] = [
]
