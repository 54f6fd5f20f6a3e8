import * as codes from './enumerations.ts'
import { rowsOf, type TagRow } from './row.ts'

const gps = rowsOf('GPS', 'EXIF')

/** The tags of the GPS IFD; their fields stand in a type of their own, so without the prefix. [EXIF3.0 4.6.7] */
export const gpsTags: readonly TagRow[] = [
  gps.text(0x00, 'GPSVersionID', 'Version of the GPS tags: "2.3.0.0".', { field: 'versionId' }),
  gps.one(0x01, 'GPSLatitudeRef', codes.latitudeRef, 'Whether the latitude is north or south.', { field: 'latitudeRef' }),
  gps.number(0x02, 'GPSLatitude', 'Latitude in degrees, negative in the south.', { field: 'latitude', unit: '°' }),
  gps.one(0x03, 'GPSLongitudeRef', codes.longitudeRef, 'Whether the longitude is east or west.', { field: 'longitudeRef' }),
  gps.number(0x04, 'GPSLongitude', 'Longitude in degrees, negative in the west.', { field: 'longitude', unit: '°' }),
  gps.one(0x05, 'GPSAltitudeRef', codes.altitudeRef, 'What the altitude is measured from, and its sign.', { field: 'altitudeRef' }),
  gps.number(0x06, 'GPSAltitude', 'Altitude in metres, negative below the reference.', { field: 'altitude', unit: 'm' }),
  gps.text(0x07, 'GPSTimeStamp', 'Time of day in UTC: "12:30:00".', { field: 'timeStamp' }),
  gps.text(0x08, 'GPSSatellites', 'Satellites that were used: their number, or a text about them.', { field: 'satellites' }),
  gps.one(0x09, 'GPSStatus', codes.gpsStatus, 'Whether the receiver was measuring.', { field: 'status' }),
  gps.one(0x0a, 'GPSMeasureMode', codes.gpsMeasureMode, 'In how many dimensions the position was measured.', { field: 'measureMode' }),
  gps.number(0x0b, 'GPSDOP', 'Dilution of precision: horizontal in two dimensions, of position in three.', { field: 'dop' }),
  gps.one(0x0c, 'GPSSpeedRef', codes.speedRef, 'The unit that the speed is stored in.', { field: 'speedRef' }),
  gps.number(0x0d, 'GPSSpeed', 'Speed of the receiver in metres per second, whatever unit it is stored in.', {
    field: 'speed',
    unit: 'm/s',
  }),
  gps.one(0x0e, 'GPSTrackRef', codes.directionRef, 'The north that the direction of movement is measured from.', { field: 'trackRef' }),
  gps.number(0x0f, 'GPSTrack', 'Direction of movement in degrees, clockwise from north.', { field: 'track', unit: '°' }),
  gps.one(0x10, 'GPSImgDirectionRef', codes.directionRef, 'The north that the direction of the picture is measured from.', {
    field: 'imgDirectionRef',
  }),
  gps.number(0x11, 'GPSImgDirection', 'Where the camera looked, in degrees clockwise from north.', { field: 'imgDirection', unit: '°' }),
  gps.text(0x12, 'GPSMapDatum', 'Geodetic survey data that were used: "WGS-84".', { field: 'mapDatum' }),
  gps.one(0x13, 'GPSDestLatitudeRef', codes.latitudeRef, 'Whether the latitude of the destination is north or south.', {
    field: 'destLatitudeRef',
  }),
  gps.number(0x14, 'GPSDestLatitude', 'Latitude of the destination in degrees, negative in the south.', {
    field: 'destLatitude',
    unit: '°',
  }),
  gps.one(0x15, 'GPSDestLongitudeRef', codes.longitudeRef, 'Whether the longitude of the destination is east or west.', {
    field: 'destLongitudeRef',
  }),
  gps.number(0x16, 'GPSDestLongitude', 'Longitude of the destination in degrees, negative in the west.', {
    field: 'destLongitude',
    unit: '°',
  }),
  gps.one(0x17, 'GPSDestBearingRef', codes.directionRef, 'The north that the bearing of the destination is measured from.', {
    field: 'destBearingRef',
  }),
  gps.number(0x18, 'GPSDestBearing', 'Where the destination lies, in degrees clockwise from north.', { field: 'destBearing', unit: '°' }),
  gps.one(0x19, 'GPSDestDistanceRef', codes.distanceRef, 'The unit that the distance to the destination is stored in.', {
    field: 'destDistanceRef',
  }),
  gps.number(0x1a, 'GPSDestDistance', 'Distance to the destination in metres, whatever unit it is stored in.', {
    field: 'destDistance',
    unit: 'm',
  }),
  gps.text(0x1b, 'GPSProcessingMethod', 'How the position was found: "GPS", "CELLID", "WLAN", "MANUAL".', {
    field: 'processingMethod',
    coding: 'comment',
  }),
  gps.text(0x1c, 'GPSAreaInformation', 'Name of the area.', { field: 'areaInformation', coding: 'comment' }),
  gps.text(0x1d, 'GPSDateStamp', 'Date in UTC: "2024-05-01".', { field: 'dateStamp' }),
  gps.one(0x1e, 'GPSDifferential', codes.gpsDifferential, 'Whether differential correction was applied.', { field: 'differential' }),
  gps.number(0x1f, 'GPSHPositioningError', 'Horizontal error of the position in metres.', { field: 'hPositioningError', unit: 'm' }),
]
