/** The texts of an enumerated tag: its values, and what is said of any other, where `{value}` stands for the number. */
export interface LibexifEnumeration {
  readonly texts: ReadonlyMap<number, string>
  readonly other: string
}

type Row = readonly [value: number, text: string]

const enumeration = (other: string, rows: readonly Row[]): LibexifEnumeration => ({ texts: new Map(rows), other })

/** One whose values from 0 to the last are listed in libexif, those without a text too. */
const listed = (rows: readonly Row[]): LibexifEnumeration => {
  const length = Math.max(...rows.map(([value]) => value))
  const unnamed = Array.from({ length }, (_, value): Row => [value, `Unknown value ${value}`])
  return enumeration('{value}', [...unnamed, ...rows])
}

const INTERNAL = 'Internal error (unknown value {value})'

/** Enumerated tags of IFD0 and the Exif IFD, by number. */
export const libexifEnumerations: ReadonlyMap<number, LibexifEnumeration> = new Map([
  // Compression
  [
    0x0103,
    enumeration(INTERNAL, [
      [1, 'Uncompressed'],
      [5, 'LZW compression'],
      [6, 'JPEG compression'],
      [7, 'JPEG compression'],
      [8, 'Deflate/ZIP compression'],
      [32773, 'PackBits compression'],
    ]),
  ],
  // PhotometricInterpretation
  [
    0x0106,
    listed([
      [0, 'Reversed mono'],
      [1, 'Normal mono'],
      [2, 'RGB'],
      [3, 'Palette'],
      [5, 'CMYK'],
      [6, 'YCbCr'],
      [8, 'CieLAB'],
    ]),
  ],
  // Orientation
  [
    0x0112,
    listed([
      [1, 'Top-left'],
      [2, 'Top-right'],
      [3, 'Bottom-right'],
      [4, 'Bottom-left'],
      [5, 'Left-top'],
      [6, 'Right-top'],
      [7, 'Right-bottom'],
      [8, 'Left-bottom'],
    ]),
  ],
  // PlanarConfiguration
  [
    0x011c,
    enumeration('{value}', [
      [0, 'Chunky format'],
      [1, 'Planar format'],
    ]),
  ],
  // ResolutionUnit
  [
    0x0128,
    enumeration(INTERNAL, [
      [2, 'Inch'],
      [3, 'Centimeter'],
    ]),
  ],
  // YCbCrPositioning
  [
    0x0213,
    listed([
      [1, 'Centered'],
      [2, 'Co-sited'],
    ]),
  ],
  // ExposureProgram
  [
    0x8822,
    enumeration(INTERNAL, [
      [0, 'Not defined'],
      [1, 'Manual'],
      [2, 'Normal program'],
      [3, 'Aperture priority'],
      [4, 'Shutter priority'],
      [5, 'Creative program (biased toward depth of field)'],
      [6, 'Creative program (biased toward fast shutter speed)'],
      [7, 'Portrait mode (for closeup photos with the background out of focus)'],
      [8, 'Landscape mode (for landscape photos with the background in focus)'],
    ]),
  ],
  // SensitivityType
  [
    0x8830,
    enumeration(INTERNAL, [
      [0, 'Unknown'],
      [1, 'Standard output sensitivity (SOS)'],
      [2, 'Recommended exposure index (REI)'],
      [3, 'ISO speed'],
      [4, 'Standard output sensitivity (SOS) and recommended exposure index (REI)'],
      [5, 'Standard output sensitivity (SOS) and ISO speed'],
      [6, 'Recommended exposure index (REI) and ISO speed'],
      [7, 'Standard output sensitivity (SOS) and recommended exposure index (REI) and ISO speed'],
    ]),
  ],
  // MeteringMode
  [
    0x9207,
    enumeration(INTERNAL, [
      [0, 'Unknown'],
      [1, 'Average'],
      [2, 'Center-weighted average'],
      [3, 'Spot'],
      [4, 'Multi spot'],
      [5, 'Pattern'],
      [6, 'Partial'],
      [255, 'Other'],
    ]),
  ],
  // LightSource
  [
    0x9208,
    enumeration(INTERNAL, [
      [0, 'Unknown'],
      [1, 'Daylight'],
      [2, 'Fluorescent'],
      [3, 'Tungsten incandescent light'],
      [4, 'Flash'],
      [9, 'Fine weather'],
      [10, 'Cloudy weather'],
      [11, 'Shade'],
      [12, 'Daylight fluorescent'],
      [13, 'Day white fluorescent'],
      [14, 'Cool white fluorescent'],
      [15, 'White fluorescent'],
      [17, 'Standard light A'],
      [18, 'Standard light B'],
      [19, 'Standard light C'],
      [20, 'D55'],
      [21, 'D65'],
      [22, 'D75'],
      [24, 'ISO studio tungsten'],
      [255, 'Other'],
    ]),
  ],
  // Flash
  [
    0x9209,
    enumeration(INTERNAL, [
      [0, 'Flash did not fire'],
      [1, 'Flash fired'],
      [5, 'Strobe return light not detected'],
      [7, 'Strobe return light detected'],
      [8, 'Flash did not fire'],
      [9, 'Flash fired, compulsory flash mode'],
      [13, 'Flash fired, compulsory flash mode, return light not detected'],
      [15, 'Flash fired, compulsory flash mode, return light detected'],
      [16, 'Flash did not fire, compulsory flash mode'],
      [24, 'Flash did not fire, auto mode'],
      [25, 'Flash fired, auto mode'],
      [29, 'Flash fired, auto mode, return light not detected'],
      [31, 'Flash fired, auto mode, return light detected'],
      [32, 'No flash function'],
      [65, 'Flash fired, red-eye reduction mode'],
      [69, 'Flash fired, red-eye reduction mode, return light not detected'],
      [71, 'Flash fired, red-eye reduction mode, return light detected'],
      [73, 'Flash fired, compulsory flash mode, red-eye reduction mode'],
      [77, 'Flash fired, compulsory flash mode, red-eye reduction mode, return light not detected'],
      [79, 'Flash fired, compulsory flash mode, red-eye reduction mode, return light detected'],
      [88, 'Flash did not fire, auto mode, red-eye reduction mode'],
      [89, 'Flash fired, auto mode, red-eye reduction mode'],
      [93, 'Flash fired, auto mode, return light not detected, red-eye reduction mode'],
      [95, 'Flash fired, auto mode, return light detected, red-eye reduction mode'],
    ]),
  ],
  // ColorSpace
  [
    0xa001,
    enumeration(INTERNAL, [
      [1, 'sRGB'],
      [2, 'Adobe RGB'],
      [65535, 'Uncalibrated'],
    ]),
  ],
  // FocalPlaneResolutionUnit
  [
    0xa210,
    enumeration(INTERNAL, [
      [2, 'Inch'],
      [3, 'Centimeter'],
    ]),
  ],
  // SensingMethod
  [
    0xa217,
    listed([
      [1, 'Not defined'],
      [2, 'One-chip color area sensor'],
      [3, 'Two-chip color area sensor'],
      [4, 'Three-chip color area sensor'],
      [5, 'Color sequential area sensor'],
      [7, 'Trilinear sensor'],
      [8, 'Color sequential linear sensor'],
    ]),
  ],
  // FileSource
  [0xa300, enumeration(INTERNAL, [[3, 'DSC']])],
  // SceneType
  [0xa301, enumeration(INTERNAL, [[1, 'Directly photographed']])],
  // CustomRendered
  [
    0xa401,
    enumeration('{value}', [
      [0, 'Normal process'],
      [1, 'Custom process'],
    ]),
  ],
  // ExposureMode
  [
    0xa402,
    enumeration('{value}', [
      [0, 'Auto exposure'],
      [1, 'Manual exposure'],
      [2, 'Auto bracket'],
    ]),
  ],
  // WhiteBalance
  [
    0xa403,
    enumeration('{value}', [
      [0, 'Auto white balance'],
      [1, 'Manual white balance'],
    ]),
  ],
  // SceneCaptureType
  [
    0xa406,
    enumeration('{value}', [
      [0, 'Standard'],
      [1, 'Landscape'],
      [2, 'Portrait'],
      [3, 'Night scene'],
    ]),
  ],
  // GainControl
  [
    0xa407,
    enumeration('{value}', [
      [0, 'Normal'],
      [1, 'Low gain up'],
      [2, 'High gain up'],
      [3, 'Low gain down'],
      [4, 'High gain down'],
    ]),
  ],
  // Contrast
  [
    0xa408,
    enumeration('{value}', [
      [0, 'Normal'],
      [1, 'Soft'],
      [2, 'Hard'],
    ]),
  ],
  // Saturation
  [
    0xa409,
    enumeration('{value}', [
      [0, 'Normal'],
      [1, 'Low saturation'],
      [2, 'High saturation'],
    ]),
  ],
  // Sharpness
  [
    0xa40a,
    enumeration('{value}', [
      [0, 'Normal'],
      [1, 'Soft'],
      [2, 'Hard'],
    ]),
  ],
  // SubjectDistanceRange
  [
    0xa40c,
    enumeration(INTERNAL, [
      [0, 'Unknown'],
      [1, 'Macro'],
      [2, 'Close view'],
      [3, 'Distant view'],
    ]),
  ],
])

/** How GPSAltitudeRef counts. */
export const libexifAltitudeRef = enumeration(INTERNAL, [
  [0, 'Sea level'],
  [1, 'Sea level reference'],
])
