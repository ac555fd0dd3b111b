import type { Ref } from 'preact';
import type { EntryView } from '../../core/views';
import { AsOf } from '../parts/as-of';
import { KIND_WORDS } from '../words/kind-words';
import { mergeNativeNames, nameLanguage } from '../words/native-names';
import { entryStrings } from './strings';

interface EntryHeadProps {
  entry: EntryView;
  /** Where focus goes when the reader has walked here. */
  headingRef?: Ref<HTMLHeadingElement> | undefined;
}

export function EntryHead({ entry, headingRef }: EntryHeadProps) {
  return (
    <header class="entry-head">
      <p class="kind">
        {KIND_WORDS[entry.kind]} <AsOf date={entry.asOf} words={entryStrings.asOf} />
      </p>
      <h1 ref={headingRef ?? null} tabIndex={-1}>
        {entry.label}
      </h1>
      <NativeNames entry={entry} />
    </header>
  );
}

function NativeNames({ entry }: { entry: EntryView }) {
  const names = mergeNativeNames(entry.nativeNames);
  if (names.length === 0) return null;
  return (
    <ul class="native-names">
      {names.map(({ name, languages, direction }) => (
        <li key={name}>
          <span class="native" lang={languages[0]} dir={direction}>
            {name}
          </span>{' '}
          <span class="languages">{languages.map(nameLanguage).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
