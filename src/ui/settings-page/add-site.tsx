import { useId, useState } from 'preact/hooks';
import { readSitePattern } from '../../settings/site-pattern';
import { useMessages } from '../messages-context';

/** A field for a site to be added to the list. Says what is wrong with what is none. */
export function AddSite({ add }: { add: (pattern: string) => void }) {
  const messages = useMessages();
  const id = useId();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  function submit(event: Event) {
    event.preventDefault();
    const pattern = readSitePattern(text);
    setRefused(pattern === null ? text.trim() : null);
    if (pattern === null) return;
    add(pattern);
    setText('');
  }
  return (
    <form class="field" onSubmit={submit} noValidate>
      <label class="field-label" for={id}>
        {messages.text('settings.addSite')}
      </label>
      <div class="add-site">
        <input
          id={id}
          type="text"
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          value={text}
          aria-describedby={`${id}-hint`}
          aria-invalid={refused !== null}
          aria-errormessage={refused === null ? undefined : `${id}-error`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="plain framed">
          {messages.text('settings.add')}
        </button>
      </div>
      {refused !== null && (
        <p class="problem" id={`${id}-error`} role="alert">
          {messages.text('settings.badSite', { text: refused })}
        </p>
      )}
      <p class="hint" id={`${id}-hint`}>
        {messages.text('settings.addSiteHint')}
      </p>
    </form>
  );
}
