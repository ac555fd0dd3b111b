import { useEffect, useId, useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/message-keys';
import { useMessages } from '../messages-context';
import type { SyncEnvironment, SyncStatus } from './environment';
import { Check, Section } from './fields';

const PROBLEM_WORDS = {
  'too-large': 'sync.tooLarge',
  newer: 'sync.newer',
  refused: 'sync.refused',
} as const satisfies Record<NonNullable<SyncStatus['problem']>, MessageKey>;

/** Whether the reader's browsers have the same settings; who carries them then, and what stands in the way. */
export function SyncSection({ sync }: { sync: SyncEnvironment }) {
  const messages = useMessages();
  const hint = useId();
  const [status, setStatus] = useState(sync.status);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    sync.watch(setStatus, controller.signal);
    return () => controller.abort();
  }, [sync]);

  function turn(isOn: boolean) {
    setFailed(false);
    setStatus({ isOn, problem: null });
    sync.turn(isOn).catch(() => {
      setStatus({ ...status });
      setFailed(true);
    });
  }
  const problem = hasFailed ? 'settings.saveFailed' : status.problem && PROBLEM_WORDS[status.problem];
  return (
    <Section title={messages.text('sync.title')}>
      <div class="field">
        <Check words={messages.text('sync.on')} checked={status.isOn} onCheck={turn} describedBy={hint} />
        <p class="hint" id={hint}>
          {messages.text('sync.how')} {messages.text('sync.what')}
        </p>
      </div>
      {problem && (
        <p class="problem" role="alert">
          {messages.text(problem)}
        </p>
      )}
    </Section>
  );
}
