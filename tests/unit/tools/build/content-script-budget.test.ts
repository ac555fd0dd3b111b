import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type BuiltScript, checkContentScriptBudget } from '../../../../src/tools/build/content-script-budget';

/** Content that packs to almost nothing, or, when it is noise, not at all. */
function script(fileName: string, bytes: number, isNoise = false): BuiltScript {
  return { fileName, content: isNoise ? randomBytes(bytes) : Buffer.alloc(bytes, 'x') };
}

describe('the budget of the content scripts', () => {
  it('tells each size, and the card beside them', () => {
    const lines = checkContentScriptBudget([
      script('first-look.js', 5_000),
      script('triage.js', 5_000),
      script('reader.js', 50_000),
      script('card.js', 90_000),
    ]);
    expect(lines).toMatch(/^first-look\.js: 5\.0 kB minified/);
    expect(lines).toContain('together: 60.0 kB minified');
    expect(lines).toContain('budget: 60.0 kB minified, 20.0 kB gzipped');
    expect(lines).toContain('card.js, when first asked for: 90.0 kB minified');
  });

  it('fails by a byte, saying how big each file is, what the budget is and what to do', () => {
    const check = () =>
      checkContentScriptBudget([
        script('first-look.js', 5_000),
        script('triage.js', 5_000),
        script('reader.js', 50_001),
      ]);
    expect(check).toThrow('over their budget');
    expect(check).toThrow('reader.js: 50.1 kB minified');
    expect(check).toThrow('together: 60.1 kB minified');
    expect(check).toThrow('budget: 60.0 kB minified, 20.0 kB gzipped');
    expect(check).toThrow('src/page/explaining.ts');
  });

  it('fails for what packs badly, though it is short enough', () => {
    expect(() =>
      checkContentScriptBudget([
        script('first-look.js', 500),
        script('triage.js', 1_000, true),
        script('reader.js', 20_000, true),
      ]),
    ).toThrow('over their budget');
  });

  it('does NOT count the card', () => {
    expect(() =>
      checkContentScriptBudget([
        script('first-look.js', 1_000),
        script('triage.js', 1_000),
        script('reader.js', 1_000),
        script('card.js', 900_000, true),
      ]),
    ).not.toThrow();
  });

  it('does NOT pass when a script that it is about is not there', () => {
    expect(() => checkContentScriptBudget([script('first-look.js', 500), script('triage.js', 1_000)])).toThrow(
      'no reader.js',
    );
  });
});
