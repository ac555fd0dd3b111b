import { useMessages } from '../messages-context';

/** The mark and the name. The mark is the drawing of `public/icon/icon.svg`, in the theme's colours. */
export function Brand() {
  const messages = useMessages();
  return (
    <span class="brand">
      <svg class="brand-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <rect class="tile" width="16" height="16" rx="3.5" />
        <path class="letter" d="M5 2v8" />
        <circle class="letter" cx="7.5" cy="7.5" r="2.5" />
        <path class="dots" d="M5 13h.01M8 13h.01M11 13h.01" />
      </svg>
      <span class="brand-name" dir="ltr">
        {messages.text('app.name')}
      </span>
    </span>
  );
}
