import type { SiteMode } from '../../settings/site-settings';
import { useMessages } from '../messages-context';
import { Choice } from './fields';

interface ElsewhereChoiceProps {
  label: string;
  elsewhere: SiteMode;
  choose: (mode: SiteMode) => void;
  hint?: string;
}

/** What Backstory does on all sites that have no rule of their own. */
export function ElsewhereChoice({ label, elsewhere, choose, hint }: ElsewhereChoiceProps) {
  const messages = useMessages();
  return (
    <Choice
      label={label}
      value={elsewhere}
      options={[
        { value: 'on', words: messages.text('settings.everywhere') },
        { value: 'on-click', words: messages.text('settings.onClick') },
        { value: 'off', words: messages.text('settings.chosenOnly') },
      ]}
      onChoose={choose}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}
