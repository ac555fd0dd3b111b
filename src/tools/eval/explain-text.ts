import { type Evidence, STRANGER } from '../../core/disambiguation/evidence';
import type { Glossary } from '../../core/glossary';
import { describeReason } from '../cli/describe-reason';
import { formatTable } from '../cli/format-table';
import { textToBlocks } from '../cli/text-blocks';

/**
 * Every candidate of a text, with each reading that was weighed, how likely it was found and why, and what became of it; then
 * the evidence that the page gave. For whoever asks why a term was marked, or was not.
 */
export function explainText(glossary: Glossary, text: string): string {
  const request = { blocks: textToBlocks(text), undecided: [], evidence: null, page: {} };
  const { evidence, decisions, explain, alternativesOf } = glossary.examine(request);
  const spots = new Set(glossary.scan(request).spots.map(({ block, start, end }) => `${block}:${start}:${end}`));
  const rows = decisions.flatMap(({ candidate, decision }) => {
    const { block, start, end, surface } = candidate;
    const isSpot = spots.has(`${block}:${start}:${end}`);
    const writes = surface.replace(/\s+/g, ' ');
    const alternatives = isSpot ? alternativesOf(candidate, decision) : [];
    const weighed = decision.weighings.map((weighing) => {
      const { name, method, confidence } = weighing;
      const outcome =
        weighing === decision.meaning
          ? isSpot
            ? 'taken'
            : 'inside a longer one'
          : alternatives.some(({ entry }) => entry === name.entry)
            ? 'left to the reader'
            : confidence >= 0.5
              ? 'left open'
              : 'dropped';
      const because = describeReason(explain(weighing));
      return [writes, `${name.name} (${name.entry})`, method, confidence.toFixed(2), outcome, because];
    });
    const readings = new Set(decision.weighings.map(({ name }) => name.entry));
    const namesakes = alternatives.filter(({ entry }) => !readings.has(entry));
    return [
      ...weighed,
      ...namesakes.map(({ entry, label }) => [
        writes,
        `${label} (${entry})`,
        '',
        '',
        'left to the reader',
        'the page names it in full, with this name in it',
      ]),
    ];
  });
  const candidates = rows.length
    ? formatTable([['the text writes', 'may be', 'method', 'sure', 'outcome', 'because'], ...rows])
    : 'No candidate: nothing in the text is near any name of the corpus.';
  return `${candidates}\n\nWhat the text says of itself\n${describeEvidence(evidence)}`;
}

function describeEvidence(evidence: Evidence): string {
  const counts = (record: Record<string, number>) =>
    Object.entries(record)
      .sort((a, b) => b[1] - a[1])
      .map(([key, count]) => (count > 1 ? `${key} × ${count}` : key))
      .join(', ') || 'none';
  const callings = Object.entries(evidence.called).flatMap(([entry, byWord]) =>
    Object.entries(byWord).flatMap(([word, { sure, perhaps }]) =>
      word ? [`${word} (${entry === STRANGER ? 'somebody else' : entry}) × ${sure.length + perhaps.length}`] : [],
    ),
  );
  const expansions = Object.entries(evidence.expansions).map(
    ([short, entry]) => `${short} = ${entry ?? 'something else'}`,
  );
  return [
    `  names that mean one thing: ${counts(evidence.named)}`,
    `  names that may mean another: ${counts(evidence.perhapsNamed)}`,
    `  full names, by their first and last words: ${callings.join(', ') || 'none'}`,
    `  words of the subject: ${counts(evidence.contextWords)}`,
    `  words of other meanings: ${counts(evidence.otherMeaningWords)}`,
    `  words of other subjects: ${counts(evidence.otherSubjectWords)}`,
    `  names next to a word of another subject: ${counts(evidence.otherSenses)}`,
    `  abbreviations it explains: ${expansions.join(', ') || 'none'}`,
  ].join('\n');
}
