import type { Reason, Spelling } from '../../core/spot';

/** A reason in English, as the command line has it: a short clause that a reader understands. */
export function describeReason(reason: Reason): string {
  switch (reason.kind) {
    case 'general':
      return `${reason.label} is general knowledge, which is not marked`;
    case 'expansion':
      return `the page itself writes ${reason.abbreviation} for ${reason.label ?? 'something else'}`;
    case 'part-of-name':
      return 'it is part of a longer name';
    case 'part-of-date':
      return 'it is part of another date';
    case 'other-meaning':
      return `${reason.name} is something else`;
    case 'named':
      return `the page names ${reason.label} in full`;
    case 'not-named':
      return `the page does not name ${reason.label} in full`;
    case 'off-subject':
      return `${describeSpelling(reason.spelling)}, but the page says too little of the subject`;
    case 'shared':
      return `the page leaves open which is meant, ${reason.label} or another`;
    case 'spelling':
      return describeSpelling(reason.spelling);
    case 'subject': {
      const subject = aboutSubject(reason.words);
      return reason.spelling.is === 'exact' ? subject : `${describeSpelling(reason.spelling)}; ${subject}`;
    }
  }
}

function describeSpelling({ is, name }: Spelling): string {
  if (is === 'exact') return `the page writes the name ${name}`;
  return is === 'variant' ? `another spelling of ${name}` : `close in spelling to ${name}`;
}

function aboutSubject(words: readonly string[]): string {
  const subject = 'the page is about this subject';
  return words.length > 0 ? `${subject}: it speaks of ${words.join(', ')}` : subject;
}
