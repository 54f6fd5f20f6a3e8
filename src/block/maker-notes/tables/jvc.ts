// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'JVC::Main': `ifd 0 -
2 CPUVersions ?
3 Quality ? 0=Low;1=Normal;2=Fine`,
  'JVC::Text': `ifd 0 -
QTY Quality ? FINE=Fine;STD=Normal;STND=Normal
VER MakerNoteVersion ?`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
