import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings';
import { MessagesContext } from '../messages-context';
import { Brand } from '../parts/brand';
import { speakLanguage } from '../speak-language';
import { CardsSection } from './cards-section';
import type { SettingsEnvironment } from './environment';
import { KeepSection } from './keep-section';
import { LanguageSection } from './language-section';
import { LookSection } from './look-section';
import { MarkingSection } from './marking-section';
import { MutedSection } from './muted-section';
import { SitesSection } from './sites-section';
import { useSettings } from './use-settings';

/** Every setting, each in force as soon as it is chosen. */
export function SettingsPage({ environment }: { environment: SettingsEnvironment }) {
  const { settings, change, failure } = useSettings(environment);
  const messages = useChosenMessages(environment, settings.language);
  useEffect(() => {
    speakLanguage(document, messages);
    document.title = `${messages.text('settings.title')} · ${messages.text('app.name')}`;
  }, [messages]);
  /** Changes one part of the settings. */
  const changePart =
    <K extends keyof Settings>(part: K) =>
    (changed: (now: Settings[K]) => Settings[K]) =>
      void change((now) => ({ ...now, [part]: changed(now[part]) }));
  return (
    <MessagesContext.Provider value={messages}>
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
        <KeepSection settings={settings} change={change} environment={environment} />
      </main>
    </MessagesContext.Provider>
  );
}

/** The words in the language that is chosen now; those at hand until they are there. */
function useChosenMessages(
  { messages: first, settings, loadMessages }: SettingsEnvironment,
  language: Settings['language'],
) {
  const [messages, setMessages] = useState(first);
  const [spoken, setSpoken] = useState(settings.language);
  useEffect(() => {
    if (language === spoken) return;
    let isWanted = true;
    loadMessages(language).then(
      (loaded) => {
        if (!isWanted) return;
        setMessages(loaded);
        setSpoken(language);
      },
      // Every language is in the package: without one of its files the page goes on in the last.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language, spoken, loadMessages]);
  return messages;
}
