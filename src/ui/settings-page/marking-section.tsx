import { ENTRY_KINDS, type EntryKind } from '../../core/corpus/vocabulary';
import type { MarkingSettings } from '../../settings/marking-settings';
import { useMessages } from '../messages-context';
import { Check, Choice, Section } from './fields';

interface MarkingSectionProps {
  marking: MarkingSettings;
  change: (changed: Partial<MarkingSettings>) => void;
}

/** Which of the terms that are found are underlined. */
export function MarkingSection({ marking, change }: MarkingSectionProps) {
  const messages = useMessages();
  const { excludedKinds } = marking;
  const setKind = (kind: EntryKind, isMarked: boolean) =>
    change({ excludedKinds: isMarked ? excludedKinds.filter((each) => each !== kind) : [...excludedKinds, kind] });
  return (
    <Section title={messages.text('settings.marking')}>
      <Choice
        label={messages.text('settings.mentions')}
        value={marking.mentions}
        options={[
          { value: 'first-in-section', words: messages.text('settings.firstInSection') },
          { value: 'first-on-page', words: messages.text('settings.firstOnPage') },
          { value: 'all', words: messages.text('settings.allMentions') },
        ]}
        onChoose={(mentions) => change({ mentions })}
        hint={messages.text('settings.mentionsHint')}
      />
      <Choice
        label={messages.text('settings.tiers')}
        value={marking.lastTier === 1 ? 'first' : 'all'}
        options={[
          { value: 'all', words: messages.text('settings.allTiers') },
          { value: 'first', words: messages.text('settings.firstTier') },
        ]}
        onChoose={(tiers) => change({ lastTier: tiers === 'first' ? 1 : 2 })}
      />
      <fieldset class="field">
        <legend>{messages.text('settings.places')}</legend>
        <div class="options">
          {(['headings', 'links', 'navigation', 'approximate'] as const).map((place) => (
            <Check
              key={place}
              words={messages.text(`settings.${place}`)}
              checked={marking[place]}
              onCheck={(checked) => change({ [place]: checked })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset class="field">
        <legend>{messages.text('settings.kinds')}</legend>
        <div class="options columns">
          {ENTRY_KINDS.map((kind) => (
            <Check
              key={kind}
              words={messages.text(`kind.${kind}`)}
              checked={!excludedKinds.includes(kind)}
              onCheck={(checked) => setKind(kind, checked)}
            />
          ))}
        </div>
      </fieldset>
    </Section>
  );
}
