import { useMessages } from '../messages-context';
import { formatCoordinates, geoUri } from '../words/format-coordinates';

/** Where a place is, as text: for a reader, and to be pasted into a map program. */
export function PlaceNote({ coordinates }: { coordinates: [latitude: number, longitude: number] }) {
  const messages = useMessages();
  return (
    <section>
      <h2>{messages.text('entry.place')}</h2>
      <p class="place">
        {formatCoordinates(coordinates, messages)}{' '}
        <span class="geo" dir="ltr">
          {geoUri(coordinates)}
        </span>
      </p>
    </section>
  );
}
