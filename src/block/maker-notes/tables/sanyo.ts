// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Sanyo::Main': `ifd 0 -
255 MakerNoteOffset int32u
256 SanyoThumbnail undef
512 SpecialMode int32u[3]
513 SanyoQuality int16u 0=Normal/Very Low;1=Normal/Low;2=Normal/Medium Low;3=Normal/Medium;4=Normal/Medium High;5=Normal/High;6=Normal/Very High;7=Normal/Super High;256=Fine/Very Low;257=Fine/Low;258=Fine/Medium Low;259=Fine/Medium;260=Fine/Medium High;261=Fine/High;262=Fine/Very High;263=Fine/Super High;512=Super Fine/Very Low;513=Super Fine/Low;514=Super Fine/Medium Low;515=Super Fine/Medium;516=Super Fine/Medium High;517=Super Fine/High;518=Super Fine/Very High;519=Super Fine/Super High
514 Macro int16u 0=Normal;1=Macro;2=View;3=Manual
516 DigitalZoom rational64u
519 SoftwareVersion ?
520 PictInfo ?
521 CameraID ?
526 SequentialShot int16u 0=None;1=Standard;2=Best;3=Adjust Exposure
527 WideRange int16u 0=Off;1=On
528 ColorAdjustmentMode int16u 0=Off;1=On
531 QuickShot int16u 0=Off;1=On
532 SelfTimer int16u 0=Off;1=On
534 VoiceMemo int16u 0=Off;1=On
535 RecordShutterRelease int16u 0=Record while down;1=Press start, press stop
536 FlickerReduce int16u 0=Off;1=On
537 OpticalZoomOn int16u 0=Off;1=On
539 DigitalZoomOn int16u 0=Off;1=On
541 LightSourceSpecial int16u 0=Off;1=On
542 Resaved int16u 0=No;1=Yes
543 SceneSelect int16u 0=Off;1=Sport;2=TV;3=Night;4=User 1;5=User 2;6=Lamp
547 ManualFocusDistance rational64u
547 FaceInfo ?
548 SequenceShotInterval int16u 0=5 frames/s;1=10 frames/s;2=15 frames/s;3=20 frames/s
549 FlashMode int16u 0=Auto;1=Force;2=Disabled;3=Red eye
3584 PrintIM ?
3840 DataDump ?`,
  'Sanyo::MOV': `record 1 int8u
0 Make string[24]
24 Model string[8]
38 ExposureTime int32u
42 FNumber int32u
50 ExposureCompensation int32s
68 WhiteBalance int16u 0=Auto;1=Daylight;2=Shade;3=Fluorescent;4=Tungsten;5=Manual
72 FocalLength int32u`,
  'Sanyo::MP4': `record 1 int8u
0 Make string[5]
24 Model string[8]
50 FNumber rational64u
58 ExposureCompensation rational64s
106 ISO int32u
209 Software undef[32]
210 Software undef[32]
241 Thumbnail >Sanyo::Thumbnail
242 Thumbnail >Sanyo::Thumbnail`,
  'Sanyo::Thumbnail': `record 4 int32u
1 ThumbnailWidth int32u
2 ThumbnailHeight int32u
3 ThumbnailLength int32u
4 ThumbnailOffset int32u`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
