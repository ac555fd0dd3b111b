import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WxtHooks } from 'wxt';
import {
  BUDGETED_SCRIPTS,
  type BuiltScript,
  checkContentScriptBudget,
  SCRIPTS_ON_DEMAND,
} from './content-script-budget';

/** A build hook that fails a build whose content scripts are over their budget. What is built for developing is not minified. */
export const budgetHooks: Pick<WxtHooks, 'build:done'> = {
  'build:done': async ({ config, logger }) => {
    if (config.mode !== 'production') return;
    logger.info(`Content scripts\n${checkContentScriptBudget(await readScripts(config.outDir))}`);
  },
};

function readScripts(folder: string): Promise<BuiltScript[]> {
  return Promise.all(
    [...BUDGETED_SCRIPTS, ...SCRIPTS_ON_DEMAND].map(async (fileName) => ({
      fileName,
      content: await readFile(join(folder, fileName)),
    })),
  );
}
