/** A file format: what it is called. */
interface FormatFacts {
  /** Media type. [IANA] */
  readonly mime: string
  /** What it is, for people. */
  readonly description: string
}

/** Every format that is told apart. A new one is one line here, beside its container. */
export const formats = {
  JPEG: { mime: 'image/jpeg', description: 'JPEG, Joint Photographic Experts Group [ITU-T T.81].' },
  PNG: { mime: 'image/png', description: 'Portable Network Graphics [W3C PNG].' },
  APNG: { mime: 'image/apng', description: 'Animated PNG [W3C PNG, third edition].' },
  GIF: { mime: 'image/gif', description: 'Graphics Interchange Format, still or animated [GIF89a].' },
  WEBP: { mime: 'image/webp', description: 'WebP, still or animated [RFC 9649].' },
  TIFF: { mime: 'image/tiff', description: 'Tagged Image File Format [TIFF 6.0].' },
  HEIC: { mime: 'image/heic', description: 'High Efficiency Image Coding: HEIF with HEVC [ISO 23008-12 annex B].' },
  HEIF: { mime: 'image/heif', description: 'High Efficiency Image File with another codec [ISO 23008-12].' },
  AVIF: { mime: 'image/avif', description: 'AV1 Image File Format [AVIF 1.1].' },
  MP4: { mime: 'video/mp4', description: 'MPEG-4 film [ISO 14496-14].' },
  MOV: { mime: 'video/quicktime', description: "Film of Apple's QuickTime [QTFF]." },
  M4V: { mime: 'video/x-m4v', description: "Apple's variety of MPEG-4 film." },
  THREEGP: { mime: 'video/3gpp', description: 'Film of mobile phones [3GPP TS 26.244].' },
} as const satisfies Record<string, FormatFacts>

export type Format = keyof typeof formats
