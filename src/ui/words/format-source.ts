import type { Source } from '../../core/corpus/pack-schema';
import { formatPartialDate } from '../../core/corpus/partial-date';

/** Who published a source and when: `Dawn, 5 August 2009`. */
export function formatImprint({ publisher, date }: Pick<Source, 'publisher' | 'date'>): string {
  return date ? `${publisher}, ${formatPartialDate(date)}` : publisher;
}
