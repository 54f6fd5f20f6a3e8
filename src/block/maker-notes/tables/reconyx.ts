// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'Reconyx::HyperFire': `record 2 int16u
0 MakerNoteVersion int16u
1 FirmwareVersion int16u[3]
4 FirmwareDate int16u[2]
6 TriggerMode string[2] C=CodeLoc Not Entered;E=External Sensor;M=Motion Detection;T=Time Lapse
7 Sequence int16u[2]
9 EventNumber int16u[2]
11 DateTimeOriginal int16u[6]
18 MoonPhase int16u @0
19 AmbientTemperatureFahrenheit int16s
20 AmbientTemperature int16s
21 SerialNumber unicode[15]
36 Contrast int16u
37 Brightness int16u
38 Sharpness int16u
39 Saturation int16u
40 InfraredIlluminator int16u 0=Off;1=On
41 MotionSensitivity int16u
42 BatteryVoltage int16u
43 UserLabel string[22]`,
  'Reconyx::UltraFire': `record 1 int8u
24 FirmwareVersion undef[7]
31 Micro1Version undef[7]
38 BootLoaderVersion undef[7]
45 Micro2Version undef[7]
52 TriggerMode undef[1] M=Motion Detection;P=Point and Shoot;T=Time Lapse
53 Sequence int8u[2]
55 EventNumber int32u
59 DateTimeOriginal int8u[7]
66 DayOfWeek int8u @1
67 MoonPhase int8u @0
68 AmbientTemperatureFahrenheit int16s
70 AmbientTemperature int16s
72 Illumination int8u 0=Off;1=On
73 BatteryVoltage int16u
75 SerialNumber string[15]
90 UserLabel string[21]`,
  'Reconyx::HyperFire2': `record 1 int8u
16 FileNumber int16u
18 DirectoryNumber int16u
20 DirectoryCreateDate int16u[2]
42 FirmwareVersion int16u[3]
48 FirmwareDate int16u[2]
52 TriggerMode string[2] M=Motion Detection;P=Point and Shoot;T=Time Lapse
54 Sequence int16u[2]
58 EventNumber int16u[2]
62 DateTimeOriginal int16u[6]
74 DayOfWeek int16u @1
76 MoonPhase int16u @0
78 AmbientTemperatureFahrenheit int16s
80 AmbientTemperature int16s
82 Contrast int16u
84 Brightness int16u
86 Sharpness int16u
88 Saturation int16u
90 Flash int16u 0=Off;1=On
92 AmbientInfrared int16u
94 AmbientLight int16u
96 MotionSensitivity int16u
98 BatteryVoltage int16u
100 BatteryVoltageAvg int16u
102 BatteryType int16u
104 UserLabel string[22]
126 SerialNumber unicode[15]`,
  'Reconyx::MicroFire': `record 1 int8u
16 FileNumber int16u
18 DirectoryNumber int16u
20 DirectoryCreateDate int16u[2]
24 SDCardID int16u[8]
42 FirmwareVersion int16u[3]
48 FirmwareDate int16u[2]
52 BluetoothFirmwareVersion int16u[3]
58 BluetoothFirmwareDate int16u
60 WifiFirmwareVersion int16u[3]
66 WifiFirmwareDate int16u
68 TriggerMode string[2] C=CodeLoc Not Entered;E=External Sensor;M=Motion Sensor;T=Time Lapse
70 Sequence int16u[2]
74 EventNumber int16u[2]
78 DateTimeOriginal int16u[6]
90 DayOfWeek int16u @2
92 MoonPhase int16u @0
94 AmbientTemperatureFahrenheit int16s
96 AmbientTemperature int16s
98 Contrast int16u
100 Brightness int16u
102 Sharpness int16u
104 Saturation int16u
106 Flash int8u 0=Off;1=On
108 AmbientInfrared int16u
110 AmbientLight int16u
112 MotionSensitivity int16u
114 BatteryVoltage int16u
116 BatteryType int16u 0=Lithium;1=NiMH;2=Alkaline;3=Lead Acid
118 UserLabel string[22]
140 SerialNumber unicode[15]`,
  'Reconyx::HyperFire4K': `record 1 int8u
26 FirmwareVersion undef[7]
33 UIBFirmwareVersion undef[7]
40 TriggerMode undef[1] C=CodeLoc Not Entered;E=External Sensor;L=Cell Live View;M=Motion Sensor;S=Cell Status;T=Time Lapse
41 Sequence int8u[2]
43 EventNumber int32u
47 DateTimeOriginal undef[7]
54 DayOfWeek int8u @2
55 MoonPhase int8u @0
56 AmbientTemperatureFahrenheit int16s
58 AmbientTemperature int16s
60 Contrast int16u
62 Brightness int16u
64 Sharpness int16u
66 Saturation int16u
68 Flash int8u 0=Off;1=On
69 AmbientLight int32u
73 MotionSensitivity int16u
75 BatteryVoltage int16u
77 BatteryVoltageAvg int16u
79 BatteryType int16u 1=NiMH;2=Lithium;3=External;4=SC10 Solar
81 UserLabel string[51]
132 SerialNumber string[15]
147 DirectoryNumber int16u
149 FileNumber int16u`,
}

/** Values that several tags share. */
export const values: readonly string[] = [
  `0=New;1=New Crescent;2=First Quarter;3=Waxing Gibbous;4=Full;5=Waning Gibbous;6=Last Quarter;7=Old Crescent`,
  `0=Sunday;1=Monday;2=Tuesday;3=Wednesday;4=Thursday;5=Friday;6=Saturday`,
  `1=Sunday;2=Monday;3=Tuesday;4=Wednesday;5=Thursday;6=Friday;7=Saturday`,
]
