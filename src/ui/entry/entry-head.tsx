import type { Ref } from 'preact';
import type { EntryView } from '../../core/views';
import { useMessages } from '../messages-context';
import { AsOf } from '../parts/as-of';
import { CORPUS_TEXT } from '../words/corpus-text';
import { mergeNativeNames, nameLanguage } from '../words/native-names';

interface EntryHeadProps {
  entry: EntryView;
  /** Where focus goes when the reader has walked here. */
  headingRef?: Ref<HTMLHeadingElement> | undefined;
}

export function EntryHead({ entry, headingRef }: EntryHeadProps) {
  const messages = useMessages();
  return (
    <header class="entry-head">
      <p class="kind">
        {messages.text(`kind.${entry.kind}`)} <AsOf date={entry.asOf} messages={messages} />
      </p>
      <h1 ref={headingRef ?? null} tabIndex={-1} {...CORPUS_TEXT}>
        {entry.label}
      </h1>
      <NativeNames entry={entry} />
    </header>
  );
}

function NativeNames({ entry }: { entry: EntryView }) {
  const messages = useMessages();
  const names = mergeNativeNames(entry.nativeNames);
  if (names.length === 0) return null;
  return (
    <ul class="native-names">
      {names.map(({ name, languages, direction }) => (
        <li key={name}>
          <span class="native" lang={languages[0]} dir={direction}>
            {name}
          </span>{' '}
          <span class="languages">{messages.list(languages.map((tag) => nameLanguage(tag, messages.locale)))}</span>
        </li>
      ))}
    </ul>
  );
}
