import { rowsOf, type XmpRow, type XmpStructure, type XmpView } from './row.ts'

const crs = rowsOf('crs')

const hues = ['Red', 'Orange', 'Yellow', 'Green', 'Aqua', 'Blue', 'Purple', 'Magenta'] as const

const byHue = (name: string, what: string): readonly XmpRow[] =>
  hues.map((hue) => crs.integer(`${name}${hue}`, `${what} of ${hue.toLowerCase()} colours, -100 to 100.`))

const curve = (local: string, which: string) =>
  crs.texts(local, `Points of the ${which}, each as input and output from 0 to 255: "128, 140".`)

const look: XmpStructure = {
  type: 'XmpLook',
  description: 'A creative profile that was chosen in Camera Raw or Lightroom.',
  rows: [
    crs.text('Name', 'What the look is called, such as "Adobe Color".'),
    crs.number('Amount', 'How strongly it is applied, 1 as made.'),
    crs.text('UUID', 'What identifies the look.'),
    crs.localized('Group', 'The group that it is shown in'),
    crs.text('Copyright', 'Who holds the rights in the look.'),
    crs.boolean('SupportsAmount', 'Whether its strength can be chosen.'),
  ],
}

const common: readonly XmpRow[] = [
  crs.text('Version', 'The version of Camera Raw that wrote the settings.'),
  crs.text('ProcessVersion', 'The version of the processing that they are for, such as "11.0".'),
  crs.boolean('AlreadyApplied', 'Whether the settings are already in the pixels.'),
  crs.boolean('HasSettings', 'Whether there are settings beside the presets.'),
  crs.text('RawFileName', 'What the raw file was called.'),
  crs.text('WhiteBalance', 'How white balance was chosen: "As Shot", "Auto", "Daylight", "Custom" and others.'),
  crs.integer('Temperature', 'Colour temperature of the light.', { unit: 'K' }),
  crs.integer('Tint', 'Shift between green and magenta, -150 to 150.'),
  crs.integer('IncrementalTemperature', 'Shift of the colour temperature of a picture that is not raw, -100 to 100.'),
  crs.integer('IncrementalTint', 'Shift between green and magenta of a picture that is not raw, -100 to 100.'),
  crs.text('CameraProfile', 'The camera profile that colours start from.'),
  crs.text('CameraProfileDigest', 'MD5 of that profile.'),
  crs.structure('Look', look, 'The creative profile that was chosen.'),
  crs.boolean('ConvertToGrayscale', 'Whether the picture is shown in black and white.'),
]

const tones: readonly XmpRow[] = [
  crs.number('Exposure2012', 'How much brighter or darker, -5 to 5.', { unit: 'EV' }),
  crs.integer('Contrast2012', 'How much more or less contrast, -100 to 100.'),
  crs.integer('Highlights2012', 'How much brighter or darker highlights are, -100 to 100.'),
  crs.integer('Shadows2012', 'How much brighter or darker shadows are, -100 to 100.'),
  crs.integer('Whites2012', 'Where white begins, -100 to 100.'),
  crs.integer('Blacks2012', 'Where black begins, -100 to 100.'),
  crs.integer('Texture', 'How much mid-sized detail is stressed, -100 to 100.'),
  crs.integer('Clarity2012', 'How much local contrast is stressed, -100 to 100.'),
  crs.number('Dehaze', 'How much haze is taken away, -100 to 100.'),
  crs.integer('Vibrance', 'How much pale colours are strengthened, -100 to 100.'),
  crs.integer('Saturation', 'How much all colours are strengthened, -100 to 100.'),
  crs.number('Exposure', 'Exposure of processes before 2012, -4 to 4.', { unit: 'EV' }),
  crs.integer('Shadows', 'Where black begins in processes before 2012, 0 to 100.'),
  crs.integer('Brightness', 'Brightness in processes before 2012, 0 to 150.'),
  crs.integer('Contrast', 'Contrast in processes before 2012, -50 to 100.'),
  crs.integer('HighlightRecovery', 'Recovery of highlights in processes before 2012, 0 to 100.'),
  crs.integer('FillLight', 'Fill light in processes before 2012, 0 to 100.'),
  crs.integer('Clarity', 'Local contrast in processes before 2012, -100 to 100.'),
]

const parts = ['Shadows', 'Darks', 'Lights', 'Highlights'] as const
const splits = ['Shadow', 'Midtone', 'Highlight'] as const

const curves: readonly XmpRow[] = [
  ...parts.map((part) => crs.integer(`Parametric${part}`, `How much the parametric curve lifts ${part.toLowerCase()}, -100 to 100.`)),
  ...splits.map((part) => crs.integer(`Parametric${part}Split`, `Where ${part.toLowerCase()}s of the parametric curve end, in per cent.`)),
  crs.text('ToneCurveName2012', 'Which curve it is: "Linear", "Medium Contrast", "Strong Contrast", "Custom".'),
  curve('ToneCurvePV2012', 'tone curve'),
  curve('ToneCurvePV2012Red', 'curve for red'),
  curve('ToneCurvePV2012Green', 'curve for green'),
  curve('ToneCurvePV2012Blue', 'curve for blue'),
  crs.text('ToneCurveName', 'Which curve it is, in processes before 2012.'),
  curve('ToneCurveRed', 'curve for red before 2012'),
  curve('ToneCurveGreen', 'curve for green before 2012'),
  curve('ToneCurveBlue', 'curve for blue before 2012'),
  curve('ToneCurve', 'tone curve before 2012'),
]

const tintedParts = ['Highlight', 'Midtone', 'Shadow', 'Global'] as const

const colours: readonly XmpRow[] = [
  ...byHue('HueAdjustment', 'Shift of the hue'),
  ...byHue('SaturationAdjustment', 'Change of the saturation'),
  ...byHue('LuminanceAdjustment', 'Change of the brightness'),
  ...byHue('GrayMixer', 'Brightness in black and white'),
  crs.integer('SplitToningShadowHue', 'Hue that shadows are tinted with, 0 to 360.'),
  crs.integer('SplitToningShadowSaturation', 'How much shadows are tinted, 0 to 100.'),
  crs.integer('SplitToningHighlightHue', 'Hue that highlights are tinted with, 0 to 360.'),
  crs.integer('SplitToningHighlightSaturation', 'How much highlights are tinted, 0 to 100.'),
  crs.integer('SplitToningBalance', 'Where highlights meet shadows, -100 to 100.'),
  ...tintedParts.flatMap((part) => [
    crs.integer(`ColorGrade${part}Hue`, `Hue of the colour grading, ${part.toLowerCase()}, 0 to 360.`),
    crs.integer(`ColorGrade${part}Sat`, `Saturation of the colour grading, ${part.toLowerCase()}, 0 to 100.`),
    crs.integer(`ColorGrade${part}Lum`, `Brightness of the colour grading, ${part.toLowerCase()}, -100 to 100.`),
  ]),
  crs.integer('ColorGradeBlending', 'How far the parts of the colour grading overlap, 0 to 100.'),
  crs.integer('ShadowTint', 'Calibration: tint of shadows, -100 to 100.'),
  ...(['Red', 'Green', 'Blue'] as const).flatMap((colour) => [
    crs.integer(`${colour}Hue`, `Calibration: hue of the primary ${colour.toLowerCase()}, -100 to 100.`),
    crs.integer(`${colour}Saturation`, `Calibration: saturation of the primary ${colour.toLowerCase()}, -100 to 100.`),
  ]),
]

const details: readonly XmpRow[] = [
  crs.integer('Sharpness', 'How much is sharpened, 0 to 150.'),
  crs.number('SharpenRadius', 'How wide edges are sharpened, 0.5 to 3.', { unit: 'pixels' }),
  crs.integer('SharpenDetail', 'How much fine detail is sharpened, 0 to 100.'),
  crs.integer('SharpenEdgeMasking', 'How far sharpening keeps to edges, 0 to 100.'),
  crs.integer('LuminanceSmoothing', 'How much noise of brightness is taken away, 0 to 100.'),
  crs.integer('LuminanceNoiseReductionDetail', 'How much detail is kept in doing so, 0 to 100.'),
  crs.integer('LuminanceNoiseReductionContrast', 'How much contrast is kept in doing so, 0 to 100.'),
  crs.integer('ColorNoiseReduction', 'How much noise of colour is taken away, 0 to 100.'),
  crs.integer('ColorNoiseReductionDetail', 'How much coloured detail is kept in doing so, 0 to 100.'),
  crs.integer('ColorNoiseReductionSmoothness', 'How smooth colours become in doing so, 0 to 100.'),
  crs.integer('GrainAmount', 'How much grain is put in, 0 to 100.'),
  crs.integer('GrainSize', 'How coarse the grain is, 0 to 100.'),
  crs.integer('GrainFrequency', 'How rough the grain is, 0 to 100.'),
  crs.integer('PostCropVignetteAmount', 'How much corners of the crop are brightened or darkened, -100 to 100.'),
  crs.integer('PostCropVignetteMidpoint', 'How far from the corners that reaches, 0 to 100.'),
  crs.integer('PostCropVignetteFeather', 'How softly that fades, 0 to 100.'),
  crs.integer('PostCropVignetteRoundness', 'How round that is, -100 to 100.'),
  crs.integer('PostCropVignetteStyle', 'How it is mixed: 1 highlight priority, 2 colour priority, 3 paint overlay.'),
]

const optics: readonly XmpRow[] = [
  crs.boolean('LensProfileEnable', 'Whether the profile of the lens is applied.'),
  crs.text('LensProfileName', 'The profile of the lens.'),
  crs.text('LensProfileFilename', 'The file of that profile.'),
  crs.integer('LensProfileDistortionScale', 'How far it corrects distortion, 100 as made.'),
  crs.integer('LensProfileVignettingScale', 'How far it corrects dark corners, 100 as made.'),
  crs.boolean('AutoLateralCA', 'Whether coloured edges are corrected.', { field: 'autoLateralChromaticAberration' }),
  crs.integer('LensManualDistortionAmount', 'Distortion corrected by hand, -100 to 100.'),
  crs.integer('VignetteAmount', 'Dark corners corrected by hand, -100 to 100.'),
  crs.integer('VignetteMidpoint', 'How far from the corners that reaches, 0 to 100.'),
  crs.text('LensProfileSetup', 'How the profile was chosen: "LensDefaults", "Auto" or "Custom".'),
  ...(['Purple', 'Green'] as const).flatMap((colour) => [
    crs.integer(`Defringe${colour}HueLo`, `Where the hue of ${colour.toLowerCase()} fringes begins, 0 to 100.`),
    crs.integer(`Defringe${colour}HueHi`, `Where the hue of ${colour.toLowerCase()} fringes ends, 0 to 100.`),
  ]),
  crs.integer('ChromaticAberrationR', 'Red and cyan edges corrected by hand, -100 to 100.'),
  crs.integer('ChromaticAberrationB', 'Blue and yellow edges corrected by hand, -100 to 100.'),
  crs.integer('DefringePurpleAmount', 'How much purple fringes are taken away, 0 to 20.'),
  crs.integer('DefringeGreenAmount', 'How much green fringes are taken away, 0 to 20.'),
  crs.integer('PerspectiveUpright', 'How lines are set upright: 0 off, 1 auto, 2 full, 3 level, 4 vertical, 5 guided.'),
  crs.integer('PerspectiveVertical', 'Perspective changed vertically, -100 to 100.'),
  crs.integer('PerspectiveHorizontal', 'Perspective changed horizontally, -100 to 100.'),
  crs.number('PerspectiveRotate', 'Turned by so much, -10 to 10.', { unit: 'degrees' }),
  crs.integer('PerspectiveAspect', 'Made wider or narrower, -100 to 100.'),
  crs.integer('PerspectiveScale', 'Made larger or smaller, 100 as it was.'),
]

const cropping: readonly XmpRow[] = [
  crs.boolean('HasCrop', 'Whether the picture is cropped.'),
  crs.number('CropTop', 'Upper side of the crop, as part of the height.'),
  crs.number('CropLeft', 'Left side of the crop, as part of the width.'),
  crs.number('CropBottom', 'Lower side of the crop, as part of the height.'),
  crs.number('CropRight', 'Right side of the crop, as part of the width.'),
  crs.boolean('CropConstrainToWarp', 'Whether the crop keeps within the picture once its shape is corrected.'),
  crs.number('CropAngle', 'How far the crop is turned.', { unit: 'degrees' }),
]

/** [XMP part 2, 3.3, and Camera Raw since] */
export const cameraRaw: XmpView = {
  field: 'crs',
  type: 'XmpCameraRaw',
  description: 'How Camera Raw and Lightroom developed the picture, prefix crs. Masks and retouching are in the json of Xmp.',
  rows: [...common, ...tones, ...curves, ...colours, ...details, ...optics, ...cropping],
}
