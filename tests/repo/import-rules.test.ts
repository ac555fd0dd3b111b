import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The linter's import rules are tried on files that keep and break them, so that a rule that matches nothing is noticed. */
const root = fileURLToPath(new URL('../..', import.meta.url));

const ALLOWED: [file: string, from: string][] = [
  ['src/core/allowed.ts', './corpus/pack-schema'],
  ['src/core/matching/allowed.ts', '../../util/x'],
  ['src/core/matching/fuse.ts', 'fuse.js'],
  ['src/util/allowed.ts', './x'],
  ['src/page/hover/allowed.ts', '../../core/spot'],
  ['src/page/allowed.ts', '../messaging/contract'],
  ['src/page/marking/allowed.ts', '../../settings/marking-settings'],
  ['src/page/floating.ts', '@floating-ui/core'],
  ['src/ui/card/allowed.ts', '../../core/views'],
  ['src/ui/preact.ts', 'preact/hooks'],
  ['src/messaging/allowed.ts', 'wxt/browser'],
  ['src/background/allowed.ts', '../core/glossary'],
  ['src/tools/cli/allowed.ts', '../../core/glossary'],
  ['src/tools/node.ts', 'node:fs'],
  ['src/i18n/allowed.ts', './messages'],
  ['src/i18n/keys.ts', '#i18n'],
  ['src/ui/words.ts', '../i18n/messages'],
  ['src/storage/allowed.ts', '../i18n/messages'],
];

const REFUSED: [file: string, from: string][] = [
  ['src/core/to-page.ts', '../page/page-session'],
  ['src/core/matching/to-messaging.ts', '../../messaging/contract'],
  ['src/core/to-background.ts', '../background/handlers'],
  ['src/core/to-node.ts', 'node:fs'],
  ['src/core/to-browser.ts', 'wxt/browser'],
  ['src/util/to-core.ts', '../core/spot'],
  ['src/util/to-package.ts', 'valibot'],
  ['src/i18n/to-core.ts', '../core/spot'],
  ['src/i18n/to-browser.ts', 'wxt/browser'],
  ['src/core/to-messages.ts', '../i18n/messages'],
  ['src/page/to-messages.ts', '../i18n/messages'],
  ['src/page/to-scan.ts', '../core/scan'],
  ['src/page/to-corpus.ts', '../core/corpus/pack-schema'],
  ['src/page/to-client.ts', '../messaging/client'],
  ['src/page/to-settings.ts', '../settings/settings-store'],
  ['src/page/hover/to-ui.ts', '../../ui/card/mount-card'],
  ['src/page/to-browser.ts', 'wxt/browser'],
  ['src/ui/to-page.ts', '../page/page-session'],
  ['src/ui/to-client.ts', '../messaging/client'],
  ['src/ui/to-browser.ts', 'webextension-polyfill'],
  ['src/messaging/to-ui.ts', '../ui/card/card-view'],
  ['src/settings/to-node.ts', 'node:path'],
  ['src/background/to-page.ts', '../page/page-session'],
  ['src/tools/to-ui.ts', '../ui/card/card-view'],
  ['src/tools/cli/to-browser.ts', 'wxt/browser'],
];

let folder = '';
let refused = new Set<string>();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-lint-'));
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const [file, from] of [...ALLOWED, ...REFUSED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `import { x } from '${from}';\n\nconsole.log(x);\n`);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [
    'lint',
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--reporter=json',
    '--max-diagnostics=none',
    '.',
  ];
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { path: string } }[] };
  refused = new Set(diagnostics.map(({ location }) => location.path));
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter', () => {
  test.each(ALLOWED)('lets %s import %s', (file) => {
    expect(refused.has(file)).toBe(false);
  });

  test.each(REFUSED)('does NOT let %s import %s', (file) => {
    expect(refused.has(file)).toBe(true);
  });
});
