import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { packSchema } from '../../../../src/core/corpus/pack-schema';
import { compilePack } from '../../../../src/tools/pack/compile-pack';
import { readPackFolder } from '../../../../src/tools/pack/read-pack-folder';

const files = await readPackFolder(fileURLToPath(new URL('../../../corpora/valid', import.meta.url)));

describe('a valid corpus', () => {
  const { pack, problems } = compilePack(files);

  test('compiles without a problem to a valid pack', () => {
    expect(problems).toEqual([]);
    expect(v.is(packSchema, pack)).toBe(true);
  });

  test('keeps the entries in the order of their ids, and the sources that are cited', () => {
    expect(pack?.entries.map(({ id }) => id)).toEqual(['old-bridge', 'strelsau']);
    expect(pack?.sources.map(({ id }) => id)).toEqual(['gazette-bridge', 'survey-rivers']);
  });

  test('has shorthand written out', () => {
    expect(pack?.entries[0]).toMatchObject({
      aliases: [
        { name: 'Bridge of Strelsau', when: 'always', not: [] },
        { name: 'OB', when: 'context', not: ['outside broadcast'] },
      ],
      native: { de: ['Alte Brücke'] },
      depth: 'full',
    });
  });

  test('has its text taken apart, marks where they stood', () => {
    expect(pack?.entries[0]?.summary).toEqual([
      { type: 'text', text: 'A bridge in ' },
      { type: 'link', text: 'Strelsau', entry: 'strelsau' },
      { type: 'text', text: ', opened in 1898.' },
      { type: 'citation', source: 'gazette-bridge' },
    ]);
    expect(pack?.entries[0]?.sections).toEqual([
      {
        heading: 'Why it matters',
        paragraphs: [
          [
            { type: 'text', text: 'It is the ' },
            { type: 'emphasis', text: 'only' },
            { type: 'text', text: ' bridge.' },
            { type: 'citation', source: 'survey-rivers' },
            { type: 'text', text: ' The Gazette calls it "a wonder".' },
            { type: 'citation', source: 'gazette-bridge' },
          ],
        ],
      },
    ]);
  });
});

/** Each row breaks the valid corpus in one place: in `file`, `from` becomes `to`, and the compiler says `message` of `line`. */
const BREAKS: { what: string; file: string; from: string | RegExp; to: string; line: number; message: RegExp }[] = [
  {
    what: 'no front matter',
    file: 'entries/strelsau.md',
    from: /^---\n/,
    to: '',
    line: 1,
    message: /front matter is missing; begin the file/,
  },
  {
    what: 'broken YAML',
    file: 'entries/old-bridge.md',
    from: 'label: Old Bridge',
    to: 'label: [Old Bridge',
    line: 3,
    message: /not valid YAML.*Quote a text/,
  },
  {
    what: 'a missing label',
    file: 'entries/strelsau.md',
    from: 'label: Strelsau\n',
    to: '',
    line: 2,
    message: /label is missing; add it/,
  },
  {
    what: 'an unknown key',
    file: 'entries/strelsau.md',
    from: 'tier: 2',
    to: 'tier: 2\ncolour: red',
    line: 5,
    message: /colour: this key is not known; remove it or correct/,
  },
  {
    what: 'an unknown kind',
    file: 'entries/strelsau.md',
    from: 'kind: place',
    to: 'kind: town',
    line: 3,
    message: /kind must be one of group.*not "town"/,
  },
  {
    what: 'an unknown relation',
    file: 'entries/strelsau.md',
    from: 'location-of',
    to: 'near',
    line: 7,
    message: /relation must be one of part-of/,
  },
  {
    what: 'a date that does not exist',
    file: 'entries/old-bridge.md',
    from: 'date: 1898-05',
    to: 'date: 1898-13',
    line: 15,
    message: /must be a date such as 2021-08-15.*"1898-13"/,
  },
  {
    what: 'coordinates off the earth',
    file: 'entries/old-bridge.md',
    from: '[50.1, 14.4]',
    to: '[150.1, 14.4]',
    line: 11,
    message: /coordinates/,
  },
  {
    what: 'an unknown tier',
    file: 'entries/strelsau.md',
    from: 'tier: 2',
    to: 'tier: 4',
    line: 4,
    message: /tier must be 1 \(specialised\)/,
  },
  {
    what: 'an unknown condition of an alias',
    file: 'entries/old-bridge.md',
    from: 'when: context',
    to: 'when: sometimes',
    line: 8,
    message: /when must be one of always, context, named/,
  },
  {
    what: 'a summary that is missing',
    file: 'entries/strelsau.md',
    from: 'The capital of Ruritania.[^survey-rivers]\n',
    to: '',
    line: 10,
    message: /summary is missing; begin the body with a paragraph/,
  },
  {
    what: 'a paragraph without a source',
    file: 'entries/old-bridge.md',
    from: ', opened in 1898.[^gazette-bridge]',
    to: '.',
    line: 20,
    message: /cites no source; add a mark/,
  },
  {
    what: 'two summaries',
    file: 'entries/old-bridge.md',
    from: '## Why it matters',
    to: 'More.[^survey-rivers]\n\n## Why it matters',
    line: 22,
    message: /summary is one paragraph/,
  },
  {
    what: 'a heading of another level',
    file: 'entries/old-bridge.md',
    from: '## Why',
    to: '### Why',
    line: 22,
    message: /sections begin with "## "/,
  },
  {
    what: 'a list',
    file: 'entries/old-bridge.md',
    from: 'It is the *only*',
    to: '- one\n- two\n\nIt is the *only*',
    line: 23,
    message: /a list is not allowed here/,
  },
  {
    what: 'bold text',
    file: 'entries/old-bridge.md',
    from: '*only*',
    to: '**only**',
    line: 23,
    message: /strong is not allowed in a paragraph/,
  },
  {
    what: 'a link out of the corpus',
    file: 'entries/old-bridge.md',
    from: '(strelsau), opened',
    to: '(https://example.org), opened',
    line: 20,
    message: /links lead to other entries/,
  },
  {
    what: 'a source that is not listed',
    file: 'entries/old-bridge.md',
    from: '[^survey-rivers]',
    to: '[^surveys]',
    line: 23,
    message: /source "surveys" is not in sources.yaml; add it there or correct/,
  },
  {
    what: 'a source of a timeline that is not listed',
    file: 'entries/old-bridge.md',
    from: '"It opens, *twice*.", sources: [gazette-bridge]',
    to: '"It opens.", sources: [gazettes]',
    line: 15,
    message: /source "gazettes" is not in sources.yaml/,
  },
  {
    what: 'a timeline without a source',
    file: 'entries/old-bridge.md',
    from: '"It opens, *twice*.", sources: [gazette-bridge]',
    to: '"It opens.", sources: []',
    line: 15,
    message: /at least one source/,
  },
  {
    what: 'a link to no entry',
    file: 'entries/old-bridge.md',
    from: '[Strelsau](strelsau)',
    to: '[Strelsau](streslau)',
    line: 20,
    message: /no entry "streslau"; correct the id/,
  },
  {
    what: 'a relation to no entry',
    file: 'entries/old-bridge.md',
    from: 'id: strelsau',
    to: 'id: zenda',
    line: 17,
    message: /no entry "zenda"/,
  },
  {
    what: 'a relation to itself',
    file: 'entries/strelsau.md',
    from: 'id: old-bridge',
    to: 'id: strelsau',
    line: 7,
    message: /is this entry itself/,
  },
  {
    what: 'a name that always means two entries',
    file: 'entries/old-bridge.md',
    from: 'Bridge of Strelsau',
    to: 'Strelsau',
    line: 2,
    message: /"Strelsau" always means the entry "old-bridge" too/,
  },
  {
    what: 'a short entry with sections',
    file: 'entries/old-bridge.md',
    from: 'tier: 1',
    to: 'tier: 1\ndepth: short',
    line: 6,
    message: /short entry has no sections/,
  },
  {
    what: 'a full entry without sections',
    file: 'entries/strelsau.md',
    from: 'depth: short\n',
    to: '',
    line: 1,
    message: /full entry has sections/,
  },
  {
    what: 'a source without an address',
    file: 'sources.yaml',
    from: 'url: https://example.org/rivers',
    to: 'url: rivers',
    line: 8,
    message: /url must be a full URL/,
  },
  {
    what: 'a source id that stands twice',
    file: 'sources.yaml',
    from: 'id: survey-rivers',
    to: 'id: gazette-bridge',
    line: 7,
    message: /"gazette-bridge" stands here twice/,
  },
  {
    what: 'a pack without a licence',
    file: 'pack.yaml',
    from: 'licence: CC-BY-4.0\n',
    to: '',
    line: 1,
    message: /licence is missing/,
  },
];

describe('a corpus with', () => {
  test.each(BREAKS)('$what is refused, with line and remedy', ({ file, from, to, line, message }) => {
    const text = files.get(file) ?? '';
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    const { pack, problems } = compilePack(new Map(files).set(file, broken));
    expect(pack).toBeNull();
    expect(problems[0]?.message).toMatch(message);
    const where = message.source.startsWith('"Strelsau" always') ? 'entries/strelsau.md' : file;
    expect(problems[0]).toMatchObject({ file: where, line });
  });

  test('a file name that is no id is refused', () => {
    const moved = new Map(files).set('entries/Old Bridge.md', files.get('entries/old-bridge.md') ?? '');
    expect(compilePack(moved).problems).toContainEqual(
      expect.objectContaining({
        file: 'entries/Old Bridge.md',
        message: expect.stringContaining('the file name is the id'),
      }),
    );
  });

  test.each(['pack.yaml', 'sources.yaml'])('no %s is refused', (file) => {
    const without = new Map(files);
    without.delete(file);
    expect(compilePack(without).problems[0]).toMatchObject({
      file,
      message: expect.stringContaining('the file is missing'),
    });
  });

  test('several mistakes has them all reported at once', () => {
    const broken = new Map(files)
      .set(
        'entries/strelsau.md',
        (files.get('entries/strelsau.md') ?? '').replace('kind: place', 'kind: town').replace('tier: 2', 'tier: 9'),
      )
      .set('pack.yaml', '');
    expect(compilePack(broken).problems.length).toBeGreaterThanOrEqual(3);
  });
});
