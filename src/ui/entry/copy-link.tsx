import { useState } from 'preact/hooks';
import { useMessages } from '../messages-context';
import { Glyph } from '../parts/glyph';

/** Copies an address that can be kept, and says whether it did. Where it could not, the address is shown, to be copied by hand. */
export function CopyLink({ address }: { address: string }) {
  const messages = useMessages();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <span class="copy-link">
      <button type="button" class="plain" onClick={copy}>
        <Glyph name="link" />
        {messages.text('related.copyLink')}
      </button>
      <span role="status">
        {outcome === 'copied' && messages.text('related.linkCopied')}
        {outcome === 'refused' && (
          <>
            {messages.text('related.linkRefused')} <code dir="ltr">{address}</code>
          </>
        )}
      </span>
    </span>
  );
}
