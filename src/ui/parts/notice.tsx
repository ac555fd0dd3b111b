import type { ComponentChildren } from 'preact';
import { useMessages } from '../messages-context';
import { CORPUS_TEXT } from '../words/corpus-text';

/** Says calmly that there is nothing to show, and why. */
export function Notice({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="notice">
      <p class="notice-title" role="status">
        {title}
      </p>
      {children && <div class="notice-text">{children}</div>}
    </div>
  );
}

interface FailureProps {
  title: string;
  reason: unknown;
  retry: () => void;
}

/** Says that something failed, with the reason for those who can use it, and offers to try again. */
export function Failure({ title, reason, retry }: FailureProps) {
  const messages = useMessages();
  return (
    <div class="notice" role="alert">
      <p class="notice-title">{title}</p>
      <div class="notice-text">
        {/* Errors of the extension and of browsers are in English. */}
        <p {...CORPUS_TEXT}>{reason instanceof Error ? reason.message : String(reason)}</p>
        <button type="button" class="plain" onClick={retry}>
          {messages.text('common.retry')}
        </button>
      </div>
    </div>
  );
}

/** Shown only when waiting takes long enough to be noticed; the delay is in the style sheet. */
export function Waiting({ words }: { words: string }) {
  return (
    <p class="waiting" role="status">
      {words}
    </p>
  );
}
