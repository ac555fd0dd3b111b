import { useId } from 'preact/hooks';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, parseLanguage } from '../../settings/language-settings';
import { useMessages } from '../messages-context';
import { Section } from './fields';

interface LanguageSectionProps {
  language: InterfaceLanguage | null;
  choose: (language: InterfaceLanguage | null) => void;
}

/** The language of the interface. Each is named in itself, so that it is found by whoever reads it. */
export function LanguageSection({ language, choose }: LanguageSectionProps) {
  const messages = useMessages();
  const id = useId();
  return (
    <Section title={messages.text('settings.language')}>
      <div class="field">
        <select
          id={id}
          aria-label={messages.text('settings.language')}
          aria-describedby={`${id}-hint`}
          value={language ?? ''}
          onChange={(event) => choose(parseLanguage(event.currentTarget.value))}
        >
          <option value="">{messages.text('settings.autoLanguage')}</option>
          {INTERFACE_LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {nameOf(each)}
            </option>
          ))}
        </select>
        <p class="hint" id={`${id}-hint`}>
          {messages.text('settings.languageHint')}
        </p>
      </div>
    </Section>
  );
}

function nameOf(language: InterfaceLanguage): string {
  // Persian as it is written in Afghanistan.
  const tag = language === 'fa' ? 'fa-AF' : language;
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? language;
}
