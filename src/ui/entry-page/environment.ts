import type { Messages } from '../../i18n/messages';
import type { BackgroundClient } from '../../messaging/contract';

/** What the entry page needs of the browser; handed in, so that it runs anywhere. */
export interface EntryPageEnvironment {
  messages: Messages;
  background: Pick<BackgroundClient, 'entry' | 'search'>;
}
