import { rowsOf, type TagRow } from './row.ts'

const own = rowsOf('IFD0', 'PRIVATE')

/** Rows of numbers and names; what is in them says itself what it is. Few are described anywhere, so that none has a field. */
function named(list: string): readonly TagRow[] {
  return list.split(/\s+/).map((pair) => {
    const [number, name] = pair.split('=') as [string, string]
    return own.numbers(Number(number), name, 'Of the raw pictures of Kodak.', { field: null })
  })
}

/** The IFD that raw pictures of Kodak have for themselves (KodakIFD), as far as its tags have names. */
export const kodakTags =
  named(`0=KodakVersion 1=UnknownEV 3=ExposureValue 1001=OriginalFileName 1002=KodakTag 1003=SensorLeftBorder 1004=SensorTopBorder
1005=SensorImageWidth 1006=SensorImageHeight 1007=BlackLevelTop 1008=BlackLevelBottom 1010=FlashMode 1011=FlashCompensation
1012=WindMode 1013=FocusMode 1016=MinAperture 1017=MaxAperture 1018=WhiteBalanceMode 1019=WhiteBalanceDetected 1020=WhiteBalance
1022=ImageAbsoluteX 1023=ImageAbsoluteY 1024=ApplicationKeyString 1025=Time 1026=GPSString 1029=CustomIlluminant
1030=CameraTemperature 1031=AdapterVoltage 1032=BatteryVoltage 1035=PixelClockFrequency 1036=CenterPixel 1037=BurstCount
1038=BlackLevelRough 1042=VerticalClockOverlaps 1044=XilinxVersion 1045=FirmwareVersion 1046=BlackLevelRoughAfter 1055=ImageCropX
1056=ImageCropY 1059=IntegrationTime 1080=MainBoardVersion 1081=ImagerBoardVersion 1533=ImagerPowerOnDelayMsec
1536=ImagerBiasSettlingDelayMsec 2000=StandardMatrixDaylight 2001=StandardMatrixTungsten 2002=StandardMatrixFluorescent
2003=StandardMatrixFlash 2004=StandardMatrixCustom 2010=DeviantMatrixDaylight 2011=DeviantMatrixTungsten
2012=DeviantMatrixFluorescent 2013=DeviantMatrixFlash 2014=DeviantMatrixCustom 2020=UniqueMatrixDaylight 2021=UniqueMatrixTungsten
2022=UniqueMatrixFluorescent 2023=UniqueMatrixFlash 2024=UniqueMatrixCustom 2025=UniqueMatrixAuto 2100=StandardWhiteDaylight
2101=StandardWhiteTungsten 2102=StandardWhiteFluorescent 2103=StandardWhiteFlash 2104=StandardWhiteCustom
2110=DeviantWhiteDaylight 2111=DeviantWhiteTungsten 2112=DeviantWhiteFluorescent 2113=DeviantWhiteFlash 2114=DeviantWhiteCustom
2118=ColorTemperature 2130=WB_RGBMulDaylight 2131=WB_RGBMulTungsten 2132=WB_RGBMulFluorescent 2133=WB_RGBMulFlash
2200=ExposureGainDaylight 2201=ExposureGainTungsten 2202=ExposureGainFluorescent 2203=ExposureGainFlash 2204=ExposureGainCustom
2205=AnalogISOTable 2206=AnalogCaptureISO 2207=ISOCalibrationGain 2300=MonitorMatrix 2302=Gamma 2306=LogScale 2307=BaseISO
2308=LinLogCoring 2313=ImageSpace 2314=ThumbnailCompressionTable 2315=ThumbnailExpansionTable 2319=DefectIsoCode
2320=BaseISODaylight 2321=BaseISOTungsten 2322=BaseISOFluorescent 2323=BaseISOFlash 2330=MatrixSelectThreshold 2331=MatrixSelectK
2334=MatrixSelectThreshold1 2335=MatrixSelectThreshold2 2350=EnableSharpening 2351=SharpeningKernel 2352=EdgeMapSlope
2353=EdgeMapX1 2354=EdgeMapX2 2355=KernelDenominators 2356=EdgeMapX3 2357=EdgeMapX4 2358=SharpenForThumbnail
2370=ThumbnailResizeRatio 2371=AtCaptureUserCrop 2372=ImageResolution 2373=ImageResolutionJpg 2400=PatternImagerWidth
2401=PatternImagerHeight 2402=PatternAreaWidth 2403=PatternAreaHeight 2406=PatternX 2407=PatternY
2409=PatternCorrectionFactorScale 2410=PatternCropRows1 2411=PatternCropRows2 2412=PatternCropCols1 2413=PatternCropCols2
2417=PixelCorrectionScale 2418=PixelCorrectionOffset 2500=ImagerFileProductionLevel 2501=ImagerFileDateCreated
2502=CalibrationVersion 2503=ImagerFileTagsVersionStandard 2504=IFCameraModel 2505=CalibrationHistory 2510=SensorSerialNumber
2653=OmenInitialIPFStrength 2654=OmenEarlyStrength 2655=OmenAutoStrength 2656=OmenAtCaptureStrength 2658=OmenFocalLengthLimit
2660=OmenSurfaceIndex 2670=OmenEarlyGoBSurface 3109=SBABlack 3110=SBAGray 3111=SBAWhite 3122=SBANeutralBAL 3123=SBAGreenMagentaBAL
3124=SBAIlluminantBAL 3125=SBAAnalysisComplete 3142=SBAHighGray 3143=SBALowGray 3144=CaptureLook 3145=SBAIllOffset
3146=SBAGmOffset 3169=ProcessBorderColsLeft 3170=ProcessBorderColsRight 3171=ProcessBorderRowsTop 3172=ProcessBorderRowsBottom
3183=CFAOffsetRows 3184=ShiftCols 3185=CFAOffsetCols 3194=DMDitherMatrix 3195=DMDitherMatrixWidth 3196=DMDitherMatrixHeight
3197=MaxPixelValueThreshold 3198=HoleFillDeltaThreshold 3199=DarkPedestal 3200=ImageProcessingFileTagsVersionNumber
3201=ImageProcessingFileDateCreated 3202=DoublingMicrovolts 3203=DarkFrameShortExposure 3204=DarkFrameLongExposure
3205=DarkFrameCountFactor 3208=HoleFillDarkDeltaThreshold 3301=FirmwareVersion 3303=HostSoftwareRendering 3502=IPAVersion
3512=FinishFileType 3513=FinishResolution 3514=FinishNoise 3515=FinishSharpening 3516=FinishLook 3517=FinishExposure
3595=SigmaScalingFactorLowRes 3596=SigmaScalingFactorCamera 3597=SigmaImpulseParameters 3599=SigmaSizeTable 3660=KodakLook
3661=IPFCameraModel 3662=AH2GreenInterpolationThreshold 3663=ResamplingKernelDenominators067 3664=ResamplingKernelDenominators050
3665=ResamplingKernelDenominators100 3680=CFAInterpolationAlgorithm 3681=CFAInterpolationMetric 3682=CFAZipperFixThreshold
3683=NoiseReductionParametersKhufuRGB 3684=NoiseReductionParametersKhufu6MP 3685=NoiseReductionParametersKhufu3MP
3690=ChromaNoiseHighFThresh 3691=ChromaNoiseLowFThresh 3692=ChromaNoiseEdgeMapThresh 3693=ChromaNoiseColorSpace
3694=EnableChromaNoiseReduction 3695=NoiseReductionParametersHostRGB 3696=NoiseReductionParametersHost6MP
3697=NoiseReductionParametersHost3MP 3698=NoiseReductionParametersCamera 3699=NoiseReductionParametersAtCapture 3700=LCDMatrix
3701=LCDMatrixChickFix 3702=LCDMatrixMarvin 3730=Fac18Per 3731=Fac170Per 3732=Fac100Per 3850=MariahTextureThreshold
3851=MariahMapLoThreshold 3852=MariahMapHiThreshold 3853=MariahChromaBlurSize 3854=MariahSigmaThreshold 3900=CondadoDayBVThresh
3901=CondadoNeuRange 3902=CondadoBVFactor 3903=CondadoIllFactor 3904=CondadoTunThresh 3905=CondadoFluThresh 3906=CondadoDayOffsets
3907=CondadoTunOffsets 3908=CondadoFluOffsets 5001=InputProfile 5002=KodakLookProfile 5003=OutputProfile 5008=SourceProfilePrefix
5009=ToneCurveProfileName 6000=ScriptVersion 6020=ISO 6100=ImagerCols 6110=ImagerRows 6120=PartialActiveCols1
6130=PartialActiveCols2 6140=PartialActiveRows1 6150=PartialActiveRows2 6160=ElectricalBlackColumns 6170=ResetBlackSegRows
6200=CaptureWidthNormal 6201=CaptureHeightNormal 6210=CaptureWidthTest 6220=ImageSegmentStartLine 6221=ImageSegmentLines
6222=SkipLineTime 6240=FastResetLineTime 6250=NormalLineTime 6260=MinIntegrationRows 6270=PreReadFastResetCount
6280=TransferTimeNormal 6281=TransferTimeTest 6282=QuietTime 6300=OverClockCols 6310=H2ResetBlackPixels 6320=H3ResetBlackPixels
6330=BlackAcquireRows 6340=OverClockRows 6350=H3ResetBlackColumns 6360=DarkBlackSegRows 6401=FifoenOnePixelDelay
6402=ReadoutTypeRequested 6403=ReadoutTypeActual 6410=OffsetDacValue 6420=TempAmpGainX100 6430=VarrayDacNominalValues
6500=C14Configuration 6510=TDA1Offset 6511=TDA1Bandwidth 6512=TDA1Gain 6513=TDA1EdgePolarity 6520=TDA2Offset 6521=TDA2Bandwidth
6522=TDA2Gain 6523=TDA2EdgePolarity 6530=TDA3Offset 6531=TDA3Bandwidth 6532=TDA3Gain 6533=TDA3EdgePolarity 6540=TDA4Offset
6541=TDA4Bandwidth 6542=TDA4Gain 6543=TDA4EdgePolarity 65000=ComLenBlkSize`)

/** The same of pictures in the format KDC. */
export const kodakKdcTags =
  named(`64000=SerialNumber 64013=WhiteBalance 64037=WB_RGBLevelsAuto 64039=WB_RGBLevelsTungsten 64040=WB_RGBLevelsFluorescent
64041=WB_RGBLevelsDaylight 64042=WB_RGBLevelsShade`)
