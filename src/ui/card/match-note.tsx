import type { Messages } from '../../i18n/messages';
import type { MatchExplanation } from './explain-match';

/** Why the card is shown for a word. What is quoted may be in any script: each quotation keeps its direction to itself. */
export function MatchNote({ match, messages }: { match: MatchExplanation; messages: Messages }) {
  const isApproximate = match.key === 'card.fuzzy';
  return (
    <p class={isApproximate ? 'match approximate' : 'match'}>
      {isApproximate && <strong>{messages.text('card.approximate')}</strong>} {wordsOf(match, messages)}
    </p>
  );
}

function wordsOf({ key, values }: MatchExplanation, messages: Messages) {
  const isolated = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? <bdi>{value}</bdi> : messages.list(value.map((word) => <bdi key={word}>{word}</bdi>)),
  ]);
  // Explanations carry just the values that their message asks for.
  return messages.pieces(key, Object.fromEntries(isolated));
}
