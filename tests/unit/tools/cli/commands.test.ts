import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Starting Node, the loader and the corpus takes a second or two on an idle machine. In ms. */
const COMMAND_TIMEOUT = 60_000;
const root = fileURLToPath(new URL('../../../..', import.meta.url));

function run(command: 'spot' | 'entry', args: string[], input = '') {
  const script = join(root, 'src/tools/cli', `${command}.ts`);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-cli-'));
  writeFileSync(join(folder, 'a.txt'), 'The Durand Line parts Afghanistan and Pakistan.\n');
  writeFileSync(join(folder, 'b.html'), '<p>The Dur<b>and</b> Line.</p><script>"Spin Boldak"</script>');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('spot', { timeout: COMMAND_TIMEOUT }, () => {
  test('prints a table for files, HTML as rendered', () => {
    const { stdout, status } = run('spot', [join(folder, 'a.txt'), join(folder, 'b.html')]);
    expect(status).toBe(0);
    expect(stdout.match(/Durand Line\s+Durand Line\s+durand-line\s+exact/g)).toHaveLength(2);
    expect(stdout).not.toContain('Spin Boldak');
  });

  test('says which file it cannot read, reads the others, and exits with 1', () => {
    const { stdout, stderr, status } = run('spot', [join(folder, 'none.txt'), join(folder, 'a.txt')]);
    expect(status).toBe(1);
    expect(stderr).toContain('none.txt: cannot be read');
    expect(stdout).toContain('durand-line');
  });

  test('answers JSON lines in order, a bad one with an error, and exits with 1', () => {
    const input = ['{"id":"x","text":"the Durand Line"}', '', 'no JSON', '{"id":"y","text":"nothing"}'].join('\n');
    const { stdout, status } = run('spot', ['--jsonl'], input);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { id: 'x', spots: [{ start: 4, end: 15, entry: 'durand-line' }] },
      { id: null, error: expect.stringMatching(/^line 3: this is not JSON/) },
      { id: 'y', spots: [] },
    ]);
    expect(status).toBe(1);
  });

  test('exits with 0 when every line was answered', () => {
    expect(run('spot', ['--jsonl'], '{"id":1,"text":""}\n')).toMatchObject({
      status: 0,
      stdout: '{"id":1,"spots":[]}\n',
    });
  });

  test('says how it is used when it is given nothing, or an option that it does not know', () => {
    expect(run('spot', [])).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('Usage: npm run -s spot -- FILE'),
    });
    expect(run('spot', ['--nope'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Unknown option '--nope'"),
    });
  });
});

describe('entry', { timeout: COMMAND_TIMEOUT }, () => {
  test.each(['durand-line', 'Durand Line', 'durand line'])('prints the entry %s with its sources', (name) => {
    const { stdout, status } = run('entry', [name]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Durand Line \(durand-line\)/);
    expect(stdout).toMatch(/SOURCES\n {2}\[1\] .+ https?:/);
  });

  test('lists every entry, one JSON object a line', () => {
    const { stdout } = run('entry', ['--list']);
    const entries = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries.length).toBeGreaterThanOrEqual(60);
    expect(entries).toContainEqual({
      entry: 'durand-line',
      label: 'Durand Line',
      wikipedia: 'Durand Line',
      kind: 'border',
      tier: 1,
      depth: 'full',
    });
  });

  test('suggests near names for one that it does not know', () => {
    const { stderr, status } = run('entry', ['Durant Line']);
    expect(status).toBe(1);
    expect(stderr).toContain('There is no entry "Durant Line".');
    expect(stderr).toContain('Durand Line (durand-line)');
  });
});
