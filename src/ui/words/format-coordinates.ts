/** Degrees as a reader writes them: `31.01° N, 66.40° E`. */
export function formatCoordinates([latitude, longitude]: readonly [number, number]): string {
  const part = (degrees: number, positive: string, negative: string) =>
    `${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? negative : positive}`;
  return `${part(latitude, 'N', 'S')}, ${part(longitude, 'E', 'W')}`;
}

/** The same as a geo URI (RFC 5870), which map programs understand when it is pasted: `geo:31.0061,66.4011`. */
export function geoUri([latitude, longitude]: readonly [number, number]): string {
  return `geo:${latitude},${longitude}`;
}
