/** Samples a second of AAC by number. [ISO 14496-3 1.6.3.4] */
export const AAC_RATES: readonly number[] = [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350]

/** Channels of AAC by the number of their configuration. [ISO 14496-3 1.6.3.5] */
export const AAC_CHANNELS: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 8, 0, 0, 0, 7, 8, 0, 8]

/** Samples a second of AC-3 by number. [ETSI TS 102 366 4.4.1.3] */
export const DOLBY_RATES: readonly number[] = [48000, 44100, 32000]

/** Channels of AC-3 by mode, without the one for low tones. [ETSI TS 102 366 4.4.2.3] */
export const DOLBY_CHANNELS: readonly number[] = [2, 1, 2, 3, 3, 4, 4, 5]

/** Kilobits per second of AC-3 by number. [ETSI TS 102 366 4.4.1.4] */
export const DOLBY_KILOBITS: readonly number[] = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640]
