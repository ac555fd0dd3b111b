import { expect, test } from 'vitest';
import { checkPack } from '../../../../src/tools/pack-check/check-pack';
import { describeEntries, describeFindings, describeSummary } from '../../../../src/tools/pack-check/describe-check';
import { makeEntry } from '../../../support/corpus';

const TODAY = new Date('2026-02-10');
const finding = (entry: string) => ({ sort: 'stale' as const, entry, message: 'is old; check it' });

test('the summary counts entries, sources, statements, errors and warnings', () => {
  const uncited = makeEntry({
    id: 'bare',
    label: 'Bare Entry',
    depth: 'full',
    summary: [{ type: 'text', text: 'It is. It was. It goes.' }],
  });
  const check = checkPack(
    [makeEntry({ id: 'cited', label: 'Cited Entry', related: [{ id: 'bare', relation: 'related-to' }] }), uncited],
    TODAY,
  );
  const lines = describeSummary(check).split('\n');
  expect(lines.map((line) => line.replace(/\s+/g, ' '))).toEqual([
    'entries 2: 1 full, 1 short',
    'sources 1',
    'statements 4',
    'cited 25.0 %; 0.0 % only at the end of their paragraph',
    'errors 1',
    'warnings 1',
  ]);
});

test('findings stand below the heading of their sort with file, id and what to do', () => {
  expect(describeFindings([finding('one')], 'data/pack', 10)).toBe(
    'warning: entries last checked over a year ago: 1\n  data/pack/entries/one.md (one): is old; check it',
  );
});

test('no more findings of a sort are listed than wanted, and the rest are counted', () => {
  const lines = describeFindings(['one', 'two', 'three'].map(finding), 'data/pack', 2).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/: 3$/);
  expect(lines.at(-1)).toBe('  … and 1 more; --all lists them');
});

test('the table has a row for each entry, with what it shares and who else has it', () => {
  const aliases = [{ name: 'Line', when: 'context' as const }];
  const table = describeEntries(
    checkPack([makeEntry({ id: 'one', aliases }), makeEntry({ id: 'two', aliases })], TODAY),
  );
  const rows = table.split('\n').slice(2);
  expect(rows.map((row) => row.split(/\s+/)[0])).toEqual(['one', 'two']);
  expect(rows[0]).toContain('"Line": one (context), two (context)');
});
