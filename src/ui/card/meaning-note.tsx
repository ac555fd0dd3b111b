import type { Messages } from '../../i18n/messages';
import { CORPUS_TEXT } from '../words/corpus-text';
import { firstSentence } from '../words/first-sentence';
import { textOf } from '../words/text-of';
import type { ChosenMeaning } from './use-meaning-choice';

interface MeaningNoteProps {
  meaning: ChosenMeaning;
  /** The text on the page. */
  surface: string;
  messages: Messages;
}

/** What else a mention may mean, for the reader to choose; or that they have chosen, and the way back. Nothing for a sure mention. */
export function MeaningNote({ meaning: { others, isChosen, choose, undo }, surface, messages }: MeaningNoteProps) {
  if (isChosen) {
    return (
      <p class="match chosen">
        {messages.pieces('cardMeaning.chosen', { surface: <bdi>{surface}</bdi> })}
        {' · '}
        <button type="button" class="undo" onClick={undo}>
          {messages.text('cardMeaning.undo')}
        </button>
      </p>
    );
  }
  if (others.length === 0) return null;
  const title = messages.text('cardMeaning.others');
  return (
    <div class="match meanings">
      <p aria-hidden="true">{title}</p>
      <ul aria-label={title}>
        {others.map((card) => (
          <li key={card.id}>
            <button type="button" class="meaning" onClick={() => choose(card)}>
              <span class="meaning-label" {...CORPUS_TEXT}>
                {card.label}
              </span>{' '}
              <span class="gist">
                {messages.text(`kind.${card.kind}`)}
                {' · '}
                <span {...CORPUS_TEXT}>{firstSentence(textOf(card.summary))}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
