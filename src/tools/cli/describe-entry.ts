import type { Inline } from '../../core/corpus/pack-schema';
import { formatPartialDate } from '../../core/corpus/partial-date';
import type { EntryView } from '../../core/views';

/** A full entry as plain text for a terminal, sources numbered as their marks are. */
export function describeEntry(entry: EntryView): string {
  const numberOf = new Map(entry.sources.map(({ id }, index) => [id, index + 1]));
  const marks = (ids: readonly string[]) => ids.map((id) => `[${numberOf.get(id) ?? '?'}]`).join('');
  const running = (inlines: readonly Inline[]) =>
    inlines.map((inline) => (inline.type === 'citation' ? marks([inline.source]) : inline.text)).join('');
  const period = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
    `${from ? formatPartialDate(from) : ''} – ${to ? formatPartialDate(to) : ''}`.trim();
  const list = (heading: string, lines: readonly string[]) =>
    lines.length ? [heading, ...lines.map((line) => `  ${line}`)].join('\n') : '';

  return [
    [
      `${entry.label} (${entry.id})`,
      entry.kind,
      ...entry.nativeNames.map(({ name, language }) => `${name} (${language})`),
    ].join(' · '),
    running(entry.summary),
    ...entry.sections.map(({ heading, paragraphs }) => [heading.toUpperCase(), ...paragraphs.map(running)].join('\n')),
    list(
      'ROLES',
      entry.roles.map((role) => `${period(role)}: ${role.title}${marks(role.sources)}`),
    ),
    list(
      'STATUS',
      entry.status.map((status) => `${period(status)}: ${status.text}${marks(status.sources)}`),
    ),
    list(
      'TIMELINE',
      entry.timeline.map(({ date, text, sources }) => `${formatPartialDate(date)}: ${text}${marks(sources)}`),
    ),
    list('PLACE', entry.coordinates ? [entry.coordinates.join(', ')] : []),
    list('NAMES', entry.aliases.length ? [entry.aliases.join('; ')] : []),
    list(
      'RELATED',
      entry.related.map(({ id, label, relation }) => `${relation.replaceAll('-', ' ')} ${label} (${id})`),
    ),
    list(
      'SOURCES',
      entry.sources.map(
        ({ title, publisher, date, url }, index) =>
          `[${index + 1}] ${title}. ${publisher}${date ? `, ${formatPartialDate(date)}` : ''}. ${url}`,
      ),
    ),
    `As of ${formatPartialDate(entry.asOf)}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
