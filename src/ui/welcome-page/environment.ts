import type { Settings } from '../../settings/settings';
import type { SettingsEnvironment } from '../settings-page/environment';
import type { SpokenWords } from '../speaking';

/** What the first-run page needs of the browser; handed in, so that it runs anywhere. */
export interface WelcomeEnvironment extends SpokenWords, Pick<SettingsEnvironment, 'change' | 'watch'> {
  settings: Settings;
  /** Whether the browser lets Backstory read web pages. */
  isAllowed: boolean;
  /** Has the browser ask for that; resolves with whether it does then. */
  allow(): Promise<boolean>;
  openSettings(): void;
}
