import { useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/message-keys';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings';
import { useMessages } from '../messages-context';
import { CORPUS_TEXT } from '../words/corpus-text';
import type { FileProblem, SettingsEnvironment } from './environment';
import { Section } from './fields';
import type { ChangeSettings } from './use-settings';

const FILE_NAME = 'backstory-settings.json';
const FILE_TYPE = 'application/json';

const PROBLEM_WORDS = {
  'not-json': 'settings.fileNotJson',
  'not-settings': 'settings.fileNotSettings',
  newer: 'settings.fileNewer',
  invalid: 'settings.fileInvalid',
} as const satisfies Record<FileProblem['kind'], MessageKey>;

/** What was done last, and what it can be undone to. */
type Outcome =
  | { is: 'done'; words: 'settings.importDone' | 'settings.resetDone'; before: Settings }
  | { is: 'undone' }
  | { is: 'refused'; problem: FileProblem }
  | null;

interface KeepSectionProps {
  settings: Settings;
  change: ChangeSettings;
  environment: Pick<SettingsEnvironment, 'saveFile' | 'writeSettings' | 'readSettings'>;
}

/** All settings into a file, out of one, and back to what they were at first. The last two can be undone. */
export function KeepSection({ settings, change, environment }: KeepSectionProps) {
  const messages = useMessages();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const field = useRef<HTMLInputElement>(null);

  async function replace(next: Settings, words: 'settings.importDone' | 'settings.resetDone') {
    await change(() => next);
    setOutcome({ is: 'done', words, before: settings });
  }
  async function importFrom(file: File | undefined) {
    if (!file) return;
    const reading = environment.readSettings(await file.text());
    if ('problem' in reading) setOutcome({ is: 'refused', problem: reading.problem });
    else await replace(reading.settings, 'settings.importDone');
  }
  async function undo(before: Settings) {
    await change(() => before);
    setOutcome({ is: 'undone' });
  }
  return (
    <Section title={messages.text('settings.keep')}>
      <div class="buttons">
        <button
          type="button"
          class="plain framed"
          onClick={() => environment.saveFile(FILE_NAME, environment.writeSettings(settings))}
        >
          {messages.text('settings.export')}
        </button>
        <button type="button" class="plain framed" onClick={() => field.current?.click()}>
          {messages.text('settings.import')}
        </button>
        <button type="button" class="plain framed" onClick={() => replace(DEFAULT_SETTINGS, 'settings.resetDone')}>
          {messages.text('settings.reset')}
        </button>
        <input
          ref={field}
          type="file"
          accept={`.json,${FILE_TYPE}`}
          hidden
          onChange={(event) => {
            const input = event.currentTarget;
            void importFrom(input.files?.[0]);
            // So that the same file, corrected, is taken again.
            input.value = '';
          }}
        />
      </div>
      <div class="outcome" role="status">
        {outcome?.is === 'done' && (
          <>
            <span>{messages.text(outcome.words)}</span>
            <button type="button" class="plain" onClick={() => undo(outcome.before)}>
              {messages.text('settings.undo')}
            </button>
          </>
        )}
        {outcome?.is === 'undone' && <span>{messages.text('settings.undone')}</span>}
      </div>
      {outcome?.is === 'refused' && <Refusal problem={outcome.problem} />}
    </Section>
  );
}

function Refusal({ problem: { kind, details } }: { problem: FileProblem }) {
  const messages = useMessages();
  return (
    <div class="problem" role="alert">
      <p>{messages.text(PROBLEM_WORDS[kind])}</p>
      {details.length > 0 && (
        <ul {...CORPUS_TEXT}>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
