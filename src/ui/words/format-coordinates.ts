import type { Messages } from '../../i18n/messages';

/** Degrees as a reader writes them: `31.01° N, 66.40° E`. */
export function formatCoordinates([latitude, longitude]: readonly [number, number], messages: Messages): string {
  const show = (degrees: number) => ({
    degrees: messages.number(Math.abs(degrees), { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  });
  return messages.text('entry.coordinates', {
    latitude: messages.text(latitude < 0 ? 'entry.south' : 'entry.north', show(latitude)),
    longitude: messages.text(longitude < 0 ? 'entry.west' : 'entry.east', show(longitude)),
  });
}

/** The same as a geo URI (RFC 5870), which map programs understand when it is pasted: `geo:31.0061,66.4011`. */
export function geoUri([latitude, longitude]: readonly [number, number]): string {
  return `geo:${latitude},${longitude}`;
}
