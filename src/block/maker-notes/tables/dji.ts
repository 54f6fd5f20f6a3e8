// Made by make.mjs; see there for where the facts are from.

/** The IFDs and records of the maker, one line per tag. */
export const tables: Readonly<Record<string, string>> = {
  'DJI::Main': `ifd 0 -
1 Make string
3 SpeedX float
4 SpeedY float
5 SpeedZ float
6 Pitch float
7 Yaw float
8 Roll float
9 CameraPitch float
10 CameraYaw float
11 CameraRoll float`,
  'DJI::Info': `ifd 0 -
FlightDegree(Y,P,R) FlightDegree ?
FlightSpeed(X,Y,Z) FlightSpeed ?
GimbalDegree(Y,P,R) GimbalDegree ?
adj_dbg_info ADJDebugInfo ?
ae_dbg_info AEDebugInfo ?
ae_histogram_info AEHistogramInfo ?
ae_histogram_info AELiveViewHistogramInfo ?
ae_histogram_info AELiveViewLocalHistogram ?
ae_local_histogram AELocalHistogram ?
af_dbg_info AFDebugInfo ?
awb_dbg_info AWBDebugInfo ?
hiso Histogram ?
hyperlapse_dbg_info HyperlapsDebugInfo ?
sensor_id SensorID ?
xidiri Xidiri ?`,
}

/** Values that several tags share. */
export const values: readonly string[] = []
