/** FFmpeg's names of colour primaries by number; empty where the number says nothing. [ISO 23091-2 8.1] */
export const primaries: readonly string[] = (
  ',bt709,,,bt470m,bt470bg,smpte170m,smpte240m,film,bt2020,smpte428,smpte431,smpte432' +
  ','.repeat(10) +
  'ebu3213'
).split(',')

/** FFmpeg's names of transfer characteristics by number. [ISO 23091-2 8.2] */
export const transfers: readonly string[] =
  ',bt709,,,bt470m,bt470bg,smpte170m,smpte240m,linear,log100,log316,iec61966-2-4,bt1361e,iec61966-2-1,bt2020-10,bt2020-12,smpte2084,smpte428,arib-std-b67'.split(
    ',',
  )

/** FFmpeg's names of matrix coefficients by number. [ISO 23091-2 8.3] */
export const matrices: readonly string[] =
  'gbr,bt709,,,fcc,bt470bg,smpte170m,smpte240m,ycgco,bt2020nc,bt2020c,smpte2085,chroma-derived-nc,chroma-derived-c,ictcp'.split(',')
