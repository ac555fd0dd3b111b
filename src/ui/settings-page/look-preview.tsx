import { useEffect, useRef } from 'preact/hooks';
import type { LookSettings } from '../../settings/look-settings';
import { useMessages } from '../messages-context';
import { CORPUS_TEXT } from '../words/corpus-text';
import type { SettingsEnvironment } from './environment';

/** Names as the press writes them, so not to be translated. */
const NAMES = { exact: 'Durand Line', approximate: 'Tehreek-e-Talban' };

interface LookPreviewProps {
  look: LookSettings;
  environment: Pick<SettingsEnvironment, 'mark' | 'showLook'>;
}

/** A short text with two marked terms, drawn by the very means that mark them on pages. */
export function LookPreview({ look, environment: { mark, showLook } }: LookPreviewProps) {
  const messages = useMessages();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => showLook(look), [look, showLook]);
  useEffect(() => {
    const [exact, approximate] = [...(text.current?.querySelectorAll('bdi') ?? [])].map(rangeOf);
    if (!exact || !approximate) return;
    const controller = new AbortController();
    // The sentence need not name the two in this order.
    const isTurned = exact.toString() !== NAMES.exact;
    mark(isTurned ? { exact: approximate, approximate: exact } : { exact, approximate }, controller.signal);
    return () => controller.abort();
  }, [mark, messages]);
  const nameOf = (name: string) => (
    <bdi key={name} {...CORPUS_TEXT}>
      {name}
    </bdi>
  );
  return (
    <figure class="preview" aria-label={messages.text('settings.preview')}>
      <p ref={text} key={messages.locale}>
        {messages.pieces('settings.previewText', {
          exact: nameOf(NAMES.exact),
          approximate: nameOf(NAMES.approximate),
        })}
      </p>
    </figure>
  );
}

function rangeOf(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
