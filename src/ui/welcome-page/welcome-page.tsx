import { useState } from 'preact/hooks';
import { useMessages } from '../messages-context';
import { Brand } from '../parts/brand';
import { ElsewhereChoice } from '../settings-page/elsewhere-choice';
import { Section } from '../settings-page/fields';
import { useSettings } from '../settings-page/use-settings';
import { CORPUS_TEXT } from '../words/corpus-text';
import type { WelcomeEnvironment } from './environment';
import { SAMPLE } from './sample';

/** What Backstory does, to be tried in place; where it should run; what it sees. */
export function WelcomePage({ environment }: { environment: WelcomeEnvironment }) {
  const messages = useMessages();
  const { settings, change, failure } = useSettings(environment);
  return (
    <main class="welcome">
      <header>
        <Brand />
        <h1>{messages.text('welcome.title')}</h1>
        <p class="lead">
          {messages.text('welcome.first')} {messages.text('welcome.second')} {messages.text('welcome.third')}
        </p>
      </header>
      {!environment.isAllowed && <Permission allow={environment.allow} />}
      <Section title={messages.text('welcome.try')}>
        <p class="sample" {...CORPUS_TEXT}>
          {SAMPLE}
        </p>
      </Section>
      <Section title={messages.text('settings.sites')}>
        {failure !== null && (
          <p class="problem" role="alert">
            {messages.text('settings.saveFailed')}
          </p>
        )}
        <ElsewhereChoice
          label={messages.text('welcome.where')}
          elsewhere={settings.sites.elsewhere}
          choose={(elsewhere) => void change((now) => ({ ...now, sites: { ...now.sites, elsewhere } }))}
          hint={messages.text('welcome.whereHint')}
        />
        <button type="button" class="plain framed" onClick={environment.openSettings}>
          {messages.text('welcome.settings')}
        </button>
      </Section>
      <Section title={messages.text('welcome.privacy')}>
        <p>{messages.text('welcome.sees')}</p>
        <p>{messages.text('welcome.sends')}</p>
      </Section>
    </main>
  );
}

/** Asks for what Backstory cannot do without. Browsers ask only in answer to a click. */
function Permission({ allow }: Pick<WelcomeEnvironment, 'allow'>) {
  const messages = useMessages();
  const [answer, setAnswer] = useState<'none' | 'given' | 'refused'>('none');
  if (answer === 'given') return null;
  const ask = () =>
    allow().then(
      (isGiven) => setAnswer(isGiven ? 'given' : 'refused'),
      () => setAnswer('refused'),
    );
  return (
    <Section title={messages.text('welcome.permission')}>
      <p>{messages.text('welcome.permissionWhy')}</p>
      <button type="button" class="plain framed" onClick={ask}>
        {messages.text('welcome.allow')}
      </button>
      {answer === 'refused' && (
        <p class="problem" role="alert">
          {messages.text('welcome.refused')}
        </p>
      )}
    </Section>
  );
}
