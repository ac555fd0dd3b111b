import { useEffect, useId, useState } from 'preact/hooks';
import { type HoverSettings, MODIFIERS, type Modifier, REST_BOUNDS } from '../../settings/hover-settings';
import { useMessages } from '../messages-context';
import { Choice, Section } from './fields';

/** As they are written on keyboards, in every language. */
const KEY_CAPS: Record<Exclude<Modifier, 'none'>, string> = { Alt: 'Alt', Control: 'Ctrl', Shift: 'Shift' };

interface CardsSectionProps {
  hover: HoverSettings;
  change: (changed: Partial<HoverSettings>) => void;
}

/** When a card opens. */
export function CardsSection({ hover, change }: CardsSectionProps) {
  const messages = useMessages();
  return (
    <Section title={messages.text('settings.cards')}>
      <RestSlider restMs={hover.restMs} choose={(restMs) => change({ restMs })} />
      <Choice
        label={messages.text('settings.modifier')}
        value={hover.modifier}
        options={MODIFIERS.map((value) => ({
          value,
          words: value === 'none' ? messages.text('settings.noKey') : KEY_CAPS[value],
        }))}
        onChoose={(modifier) => change({ modifier })}
      />
    </Section>
  );
}

/** Kept when it is let go; what it stands at meanwhile is only said. */
function RestSlider({ restMs, choose }: { restMs: number; choose: (restMs: number) => void }) {
  const messages = useMessages();
  const id = useId();
  const [shown, setShown] = useState(restMs);
  useEffect(() => setShown(restMs), [restMs]);
  const words = messages.text('settings.seconds', {
    seconds: messages.number(shown / 1000, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  });
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {messages.text('settings.rest')}
      </label>
      <div class="slider">
        <input
          id={id}
          type="range"
          min={REST_BOUNDS.least}
          max={REST_BOUNDS.most}
          step={REST_BOUNDS.step}
          value={shown}
          aria-valuetext={words}
          onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
          onChange={(event) => choose(event.currentTarget.valueAsNumber)}
        />
        <output for={id}>{words}</output>
      </div>
    </div>
  );
}
