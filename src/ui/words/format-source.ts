import type { Source } from '../../core/corpus/pack-schema';
import type { Messages } from '../../i18n/messages';

/** Who published a source and when: `Dawn, 5 August 2009`. */
export function formatImprint({ publisher, date }: Pick<Source, 'publisher' | 'date'>, messages: Messages): string {
  return date ? messages.text('common.imprint', { publisher, date: messages.date(date) }) : publisher;
}
