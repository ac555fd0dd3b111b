import type { ComponentChildren } from 'preact';
import type { Source } from '../../core/corpus/pack-schema';
import { CORPUS_TEXT } from '../words/corpus-text';

interface SourceLinkProps {
  source: Source;
  class?: string;
  /** The accessible name, where the content alone does not say what the link is. */
  label?: string;
  children?: ComponentChildren;
}

/** A link to a source, in a tab of its own that learns nothing of where it was opened from. */
export function SourceLink({ source, class: className, label, children }: SourceLinkProps) {
  return (
    <a class={className} href={source.url} target="_blank" rel="noopener noreferrer" aria-label={label} title={label}>
      {children ?? <bdi lang={CORPUS_TEXT.lang}>{source.title}</bdi>}
    </a>
  );
}
