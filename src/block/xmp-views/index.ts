import { auxiliary, basic, lightroom, mediaManagement, photoshopProperties, rightsManagement } from './basic.ts'
import { appleDepth, appleGainMap, gainMapParameters, pixelData, portraitEffect } from './brightness.ts'
import { cameraRaw } from './camera-raw.ts'
import { acdsee, digiKam, djiDrone, microsoftPhoto } from './catalogues.ts'
import { exifExtension, exifProperties, tiffProperties } from './exif.ts'
import { iptcCore, iptcExtension } from './iptc.ts'
import { containerDirectory, depthMap, lensBlur, panorama, phoneCamera } from './phones.ts'
import { photoMetadata } from './photo-metadata.ts'
import { plusProperties } from './plus.ts'
import { peopleTagging, workingGroupKeywords, workingGroupRegions } from './regions.ts'
import type { XmpView } from './row.ts'

/** Every typed view of XMP. A new one is a table and a line here. */
export const xmpViews: readonly XmpView[] = [
  photoMetadata,
  basic,
  rightsManagement,
  mediaManagement,
  photoshopProperties,
  iptcCore,
  iptcExtension,
  plusProperties,
  tiffProperties,
  exifProperties,
  exifExtension,
  auxiliary,
  cameraRaw,
  lightroom,
  workingGroupRegions,
  workingGroupKeywords,
  panorama,
  phoneCamera,
  containerDirectory,
  depthMap,
  lensBlur,
  gainMapParameters,
  appleGainMap,
  pixelData,
  appleDepth,
  portraitEffect,
  digiKam,
  microsoftPhoto,
  peopleTagging,
  acdsee,
  djiDrone,
]
