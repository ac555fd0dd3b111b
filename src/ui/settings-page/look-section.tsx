import { useState } from 'preact/hooks';
import { type LookSettings, TEXT_COLOUR } from '../../settings/look-settings';
import { useMessages } from '../messages-context';
import type { SettingsEnvironment } from './environment';
import { Check, Choice, Section } from './fields';
import { LookPreview } from './look-preview';

/** Where a reader begins who wants a colour; legible on light and on dark ground (contrast 4.6 and 4.5 to 1). */
const FIRST_COLOUR = '#0f7c90';

interface LookSectionProps {
  look: LookSettings;
  change: (look: LookSettings) => void;
  environment: Pick<SettingsEnvironment, 'mark' | 'showLook'>;
}

/** How marked text looks, with a text that shows it. */
export function LookSection({ look, change, environment }: LookSectionProps) {
  const messages = useMessages();
  const [lastColour, setLastColour] = useState(look.colour === TEXT_COLOUR ? FIRST_COLOUR : look.colour);
  const setColour = (colour: string) => {
    setLastColour(colour);
    change({ ...look, colour });
  };
  return (
    <Section title={messages.text('settings.look')}>
      <LookPreview look={look} environment={environment} />
      <Choice
        label={messages.text('settings.line')}
        value={look.line}
        options={[
          { value: 'dotted', words: messages.text('settings.dotted') },
          { value: 'solid', words: messages.text('settings.solid') },
          { value: 'none', words: messages.text('settings.noLine') },
        ]}
        onChoose={(line) => change({ ...look, line, tint: line === 'none' || look.tint })}
      />
      <div class="field">
        <Check
          words={messages.text('settings.tint')}
          checked={look.tint}
          disabled={look.line === 'none'}
          onCheck={(tint) => change({ ...look, tint })}
        />
        {look.line === 'none' && <p class="hint">{messages.text('settings.tintNeeded')}</p>}
      </div>
      <div class="colour-choice">
        <Choice
          label={messages.text('settings.colour')}
          value={look.colour === TEXT_COLOUR ? 'own' : 'chosen'}
          options={[
            { value: 'own', words: messages.text('settings.ownColour') },
            { value: 'chosen', words: messages.text('settings.chosenColour') },
          ]}
          onChoose={(whose) => change({ ...look, colour: whose === 'own' ? TEXT_COLOUR : lastColour })}
        />
        <input
          type="color"
          aria-label={messages.text('settings.colourField')}
          value={lastColour}
          onChange={(event) => setColour(event.currentTarget.value)}
        />
      </div>
    </Section>
  );
}
