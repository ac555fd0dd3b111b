import { gzipSync } from 'node:zlib';

/** A script as it is built. */
export interface BuiltScript {
  fileName: string;
  content: Uint8Array;
}

/** In bytes: as it is shipped, and as a browser's shop or a server would compress it. */
interface Size {
  minified: number;
  gzipped: number;
}

/** What may be in a page before its reader asks for anything: the look at every page, what watches for news, and what is put where there is something to mark. */
export const BUDGETED_SCRIPTS = ['first-look.js', 'triage.js', 'reader.js'] as const;
/** Put into a page when its reader first asks for something; told beside the others, without a budget. */
export const SCRIPTS_ON_DEMAND = ['card.js'] as const;

export const BUDGET: Size = { minified: 60_000, gzipped: 20_000 };

/**
 * The sizes of the content scripts, a line each, and what they come to against the budget.
 * @throws an Error with these lines, and with what to do, when they are over it.
 */
export function checkContentScriptBudget(scripts: readonly BuiltScript[]): string {
  const within = scripts.filter(({ fileName }) => isIn(BUDGETED_SCRIPTS, fileName));
  const missing = BUDGETED_SCRIPTS.filter((name) => !within.some(({ fileName }) => fileName === name));
  if (missing.length > 0)
    throw new Error(
      `The build has no ${missing.join(', ')}, which the budget of the content scripts is about. If it was renamed, say so in src/tools/build/content-script-budget.ts.`,
    );
  // Compressed as one, as the one script would be that the budget was set for.
  const sum = sizeOf({ content: Buffer.concat(within.map(({ content }) => content)) });
  const lines = [
    ...within.map((script) => `${script.fileName}: ${describe(sizeOf(script))}`),
    `together: ${describe(sum)}; budget: ${describe(BUDGET)}`,
    ...scripts
      .filter(({ fileName }) => isIn(SCRIPTS_ON_DEMAND, fileName))
      .map((script) => `${script.fileName}, when first asked for: ${describe(sizeOf(script))}`),
  ].join('\n');
  if (sum.minified <= BUDGET.minified && sum.gzipped <= BUDGET.gzipped) return lines;
  throw new Error(
    [
      'The content scripts are over their budget:',
      lines,
      'What a page needs only once its reader asks for something belongs to src/page/explaining.ts, which comes with card.js;',
      'what needs no page belongs to the background.',
    ].join('\n'),
  );
}

const isIn = (names: readonly string[], name: string) => names.includes(name);

function sizeOf({ content }: Pick<BuiltScript, 'content'>): Size {
  return { minified: content.byteLength, gzipped: gzipSync(content, { level: 9 }).byteLength };
}

function describe({ minified, gzipped }: Size): string {
  return `${kilobytes(minified)} minified, ${kilobytes(gzipped)} gzipped`;
}

/** Rounded up to a tenth: what is over a budget never looks like the budget. */
function kilobytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;
}
