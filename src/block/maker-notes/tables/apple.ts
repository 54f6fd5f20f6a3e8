// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Apple::Main': `ifd 0 -
1 MakerNoteVersion int32s
2 AEMatrix? ?
3 RunTime >Apple::RunTime
4 AEStable int32s 0=No;1=Yes
5 AETarget int32s
6 AEAverage int32s
7 AFStable int32s 0=No;1=Yes
8 AccelerationVector rational64s[3]
10 HDRImageType int32s 3=HDR Image;4=Original Image
11 BurstUUID string
12 FocusDistanceRange rational64s[2]
15 OISMode int32s
17 ContentIdentifier string
20 ImageCaptureType int32s 1=ProRAW;2=Portrait;10=Photo;11=Manual Focus;12=Scene
21 ImageUniqueID string
23 LivePhotoVideoIndex ?
25 ImageProcessingFlags? int32s
26 QualityHint? string
29 LuminanceNoiseAmplitude rational64s
31 PhotosAppFeatureFlags int32s
32 ImageCaptureRequestID? string
33 HDRHeadroom rational64s
35 AFPerformance int32s[2]
37 SceneFlags? int32s
38 SignalToNoiseRatioType? int32s
39 SignalToNoiseRatio rational64s
43 PhotoIdentifier string
45 ColorTemperature int32s
46 CameraType int32s 0=Back Wide Angle;1=Back Normal;6=Front
47 FocusPosition int32s
48 HDRGain rational64s
56 AFMeasuredDepth int32s
61 AFConfidence int32s
62 ColorCorrectionMatrix? ?
63 GreenGhostMitigationStatus? int32s
64 SemanticStyle ?
65 SemanticStyleRenderingVer ?
66 SemanticStylePreset ?
78 Apple_0x004e? ?
79 Apple_0x004f? ?
84 Apple_0x0054? ?
90 Apple_0x005a? ?`,
  'Apple::RunTime': `ifd 0 -
epoch RunTimeEpoch ?
flags RunTimeFlags ? Bit0=Valid;Bit1=Has been rounded;Bit2=Positive infinity;Bit3=Negative infinity;Bit4=Indefinite
timescale RunTimeScale ?
value RunTimeValue ?`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
