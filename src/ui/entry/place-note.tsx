import { formatCoordinates, geoUri } from '../words/format-coordinates';
import { entryStrings } from './strings';

/** Where a place is, as text: for a reader, and to be pasted into a map program. */
export function PlaceNote({ coordinates }: { coordinates: [latitude: number, longitude: number] }) {
  return (
    <section>
      <h2>{entryStrings.place}</h2>
      <p class="place">
        {formatCoordinates(coordinates)} <span class="geo">{geoUri(coordinates)}</span>
      </p>
    </section>
  );
}
