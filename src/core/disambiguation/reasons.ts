import type { Reason, Spelling } from '../spot';
import type { Evidence } from './evidence';
import type { Weighing } from './weigh';

/** What a weighing went by. */
export type Ground =
  | { sort: 'general' }
  | { sort: 'expansion'; abbreviation: string; entry: string | null }
  | { sort: 'part of a name' }
  | { sort: 'other date' }
  | { sort: 'other meaning' }
  | { sort: 'named' }
  | { sort: 'not named' }
  | { sort: 'off the subject' }
  | { sort: 'shared' }
  | { sort: 'spelling' }
  | { sort: 'subject' };

/** How many of the page's words a reason names. */
const NAMED_WORDS = 3;

/** What reasons speak of. */
interface ReasonContext {
  evidence: Evidence;
  labelOf(entry: string): string;
}

/** Gives, for what was decided on a page, why it was decided so. */
export function createReasons({ evidence, labelOf }: ReasonContext): (weighing: Weighing) => Reason {
  let words: string[] | undefined;
  const wordsOfSubject = () => {
    words ??= mostSaid(evidence);
    return words;
  };
  return (weighing) => reasonFor(weighing, labelOf, wordsOfSubject);
}

function reasonFor(
  { name, ground, spelling: is }: Weighing,
  labelOf: (entry: string) => string,
  wordsOfSubject: () => string[],
): Reason {
  const label = labelOf(name.entry);
  const spelling: Spelling = { is, name: name.name };
  switch (ground.sort) {
    case 'general':
      return { kind: 'general', label };
    case 'expansion':
      return {
        kind: 'expansion',
        abbreviation: ground.abbreviation,
        label: ground.entry === null ? null : labelOf(ground.entry),
      };
    case 'part of a name':
      return { kind: 'part-of-name' };
    case 'other date':
      return { kind: 'part-of-date' };
    case 'other meaning':
      return { kind: 'other-meaning', name: name.name };
    case 'named':
      return { kind: 'named', label };
    case 'not named':
      return { kind: 'not-named', label };
    case 'off the subject':
      return { kind: 'off-subject', spelling };
    case 'shared':
      return { kind: 'shared', label };
    case 'spelling':
      return { kind: 'spelling', spelling };
    case 'subject':
      return { kind: 'subject', spelling, words: wordsOfSubject() };
  }
}

function mostSaid({ contextWords }: Evidence): string[] {
  const most = Object.entries(contextWords).sort(([, a], [, b]) => b - a);
  return most.slice(0, NAMED_WORDS).map(([word]) => word);
}
