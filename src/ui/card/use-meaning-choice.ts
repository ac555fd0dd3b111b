import { useState } from 'preact/hooks';
import type { EntryCard } from '../../core/views';
import type { Messages } from '../../i18n/messages';
import type { CardActions, CardModel } from './card-model';

/** The reader's choice between the meanings of a mention. */
export interface ChosenMeaning {
  /** What else may be meant than what the card shows; [] for a sure mention, and once the reader has chosen. */
  others: EntryCard[];
  isChosen: boolean;
  /** What came of the last choice, for screen readers. */
  said: string;
  choose(card: EntryCard): void;
  /** Takes the choice back. */
  undo(): void;
}

/** @param show puts the card of what was chosen in place of the one before. */
export function useMeaningChoice(
  { card: first, choice, mention: { surface } }: CardModel,
  { chooseMeaning }: Pick<CardActions, 'chooseMeaning'>,
  messages: Messages,
  show: (card: EntryCard) => void,
): ChosenMeaning {
  const [chosen, setChosen] = useState(first);
  const [said, setSaid] = useState('');
  const found = choice?.found ?? first;
  const isChosen = chosen.id !== found.id;
  const take = (card: EntryCard) => {
    const isFound = card.id === found.id;
    chooseMeaning(surface, found.id, isFound ? null : card.id);
    setChosen(card);
    setSaid(messages.text(isFound ? 'cardMeaning.undone' : 'cardMeaning.done', { surface, label: card.label }));
    show(card);
  };
  return { others: choice && !isChosen ? choice.others : [], isChosen, said, choose: take, undo: () => take(found) };
}
