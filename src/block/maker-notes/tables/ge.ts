// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'GE::Main': `ifd 0 -
514 Macro int16u 0=Off;1=On
519 GEModel string
768 GEMake string`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
