import type { ComponentChildren } from 'preact';
import type { EntryKind } from '../../core/corpus/vocabulary';
import { useMessages } from '../messages-context';
import { CORPUS_TEXT } from '../words/corpus-text';

interface EntryRowProps {
  label: string;
  /** Absent while it is not known yet. */
  kind?: EntryKind | undefined;
  summary: string;
  isOneLine?: boolean;
  /** Stands beside the kind. */
  children?: ComponentChildren;
}

/** What a row of a list says of an entry: its label, what it is, and the beginning of its summary. */
export function EntryRow({ label, kind, summary, isOneLine = false, children }: EntryRowProps) {
  const messages = useMessages();
  return (
    <>
      <span class="row-label" {...CORPUS_TEXT}>
        {label}
      </span>{' '}
      {kind && <span class="row-kind">{messages.text(`kind.${kind}`)}</span>} {children}
      <span class={isOneLine ? 'row-summary one-line' : 'row-summary'} {...CORPUS_TEXT}>
        {summary}
      </span>
    </>
  );
}
