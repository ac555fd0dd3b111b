import type { IndexedName } from '../matching/name-index';
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

/** How many of the page's words a reason quotes. */
const QUOTED_WORDS = 3;

/** What reasons speak of. */
interface ReasonContext {
  evidence: Evidence;
  labelOf(entry: string): string;
}

/** Gives, for what was decided on a page, short reasons that a reader understands. */
export function createReasons(context: ReasonContext): (weighing: Weighing) => string {
  let subject: string | undefined;
  const saidOfSubject = () => {
    subject ??= aboutSubject(context.evidence);
    return subject;
  };
  return (weighing) => reasonFor(weighing, context, saidOfSubject);
}

function reasonFor(
  { name, ground, spelling }: Weighing,
  { labelOf }: ReasonContext,
  saidOfSubject: () => string,
): string {
  const label = labelOf(name.entry);
  switch (ground.sort) {
    case 'general':
      return `${label} is general knowledge, which is not marked`;
    case 'expansion': {
      const meaning = ground.entry === null ? 'something else' : labelOf(ground.entry);
      return `the page itself writes ${ground.abbreviation} for ${meaning}`;
    }
    case 'part of a name':
      return 'it is part of a longer name';
    case 'other date':
      return 'it is part of another date';
    case 'other meaning':
      return `${name.name} is something else`;
    case 'named':
      return `the page names ${label} in full`;
    case 'not named':
      return `the page does not name ${label} in full`;
    case 'off the subject':
      return `${spellingReason(spelling, name)}, but the page says too little of the subject`;
    case 'shared':
      return `the page leaves open which is meant, ${label} or another`;
    case 'spelling':
      return spellingReason(spelling, name);
    case 'subject':
      return spelling === 'exact' ? saidOfSubject() : `${spellingReason(spelling, name)}; ${saidOfSubject()}`;
  }
}

function spellingReason(spelling: Weighing['spelling'], { name }: IndexedName): string {
  if (spelling === 'exact') return `the page writes the name ${name}`;
  return spelling === 'variant' ? `another spelling of ${name}` : `close in spelling to ${name}`;
}

function aboutSubject({ contextWords }: Evidence): string {
  const most = Object.entries(contextWords).sort(([, a], [, b]) => b - a);
  const words = most.slice(0, QUOTED_WORDS).map(([word]) => word);
  return words.length
    ? `the page is about this subject: it speaks of ${words.join(', ')}`
    : 'the page is about this subject';
}
