import type { Settings } from '../../settings/settings';
import { useMessages } from '../messages-context';
import { Brand } from '../parts/brand';
import { CardsSection } from './cards-section';
import type { SettingsEnvironment } from './environment';
import { KeepSection } from './keep-section';
import { LanguageSection } from './language-section';
import { LookSection } from './look-section';
import { MarkingSection } from './marking-section';
import { MutedSection } from './muted-section';
import { SitesSection } from './sites-section';
import { SyncSection } from './sync-section';
import { useSettings } from './use-settings';

/** Every setting, each in force as soon as it is chosen. */
export function SettingsPage({ environment }: { environment: SettingsEnvironment }) {
  const { settings, change, failure } = useSettings(environment);
  const messages = useMessages();
  /** Changes one part of the settings. */
  const changePart =
    <K extends keyof Settings>(part: K) =>
    (changed: (now: Settings[K]) => Settings[K]) =>
      void change((now) => ({ ...now, [part]: changed(now[part]) }));
  return (
    <>
      <header class="settings-head">
        <Brand />
        <h1>{messages.text('settings.title')}</h1>
      </header>
      <main class="settings-body">
        {failure !== null && (
          <p class="problem" role="alert">
            {messages.text('settings.saveFailed')}
          </p>
        )}
        <MarkingSection
          marking={settings.marking}
          change={(changed) => changePart('marking')((now) => ({ ...now, ...changed }))}
        />
        <LookSection look={settings.look} change={(look) => changePart('look')(() => look)} environment={environment} />
        <CardsSection
          hover={settings.hover}
          change={(changed) => changePart('hover')((now) => ({ ...now, ...changed }))}
        />
        <SitesSection sites={settings.sites} change={changePart('sites')} />
        <MutedSection muted={settings.muted} change={changePart('muted')} background={environment.background} />
        <LanguageSection language={settings.language} choose={(language) => changePart('language')(() => language)} />
        <SyncSection sync={environment.sync} />
        <KeepSection settings={settings} change={change} environment={environment} />
      </main>
    </>
  );
}
