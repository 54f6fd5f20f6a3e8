// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Motorola::Main': `ifd 0 -
21760 BuildNumber string
21761 SerialNumber string
25632 CustomRendered string
25808 DriveMode string
26206 Sensor string
26373 ManufactureDate string`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
