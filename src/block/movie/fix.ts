import type { GeoPoint } from './place.ts'

/** Where a camera was when it found out: what its receiver told first. */
export interface Fix extends GeoPoint {
  /** RFC 3339, by the clock of the satellites. */
  readonly time: string | null
  /** Metres per second over ground. */
  readonly speed: number | null
}

/** A place; null where the numbers are none, or stand for nothing. */
export function fixAt(latitude: number, longitude: number, altitude: number, speed: number | null, time: string | null): Fix | null {
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && !(latitude === 0 && longitude === 0)
  if (!isPlace) return null
  return { latitude, longitude, altitude: Number.isFinite(altitude) ? altitude : null, speed, time }
}
