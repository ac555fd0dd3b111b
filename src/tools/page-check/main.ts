import process from 'node:process';
import { listPages } from '../pages/list-pages';
import { openPageFolder } from '../pages/own-pages';
import { serveStillPages } from '../pages/serve-still-pages';
import { UsageError } from '../pages/usage-error';
import { launchPair } from '../trace/launch-pair';
import { type CheckArguments, parseCheckArguments, USAGE } from './arguments';
import { checkPage } from './check-page';
import { describeReport, describeSummary } from './describe-reports';
import type { PageReport } from './page-report';

async function main(): Promise<void> {
  const options = parseCheckArguments(process.argv.slice(2));
  if (options.help) return console.log(USAGE);
  const start = Date.now();
  const reports = await checkFolder(options);
  console.log(describeSummary(reports, (Date.now() - start) / 1000));
  if (reports.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
}

async function checkFolder({ pages, filter, browsers }: CheckArguments): Promise<PageReport[]> {
  const { folder, remove } = await openPageFolder(pages);
  const server = await serveStillPages(folder);
  const reports: PageReport[] = [];
  try {
    const names = await listPages(folder, filter);
    for (const browser of browsers) {
      const pair = await launchPair(browser);
      try {
        for (const name of names) {
          const report = await checkPage(pair, name, `${server.origin}/${encodeURIComponent(name)}`);
          reports.push(report);
          console.log(describeReport(report));
        }
      } finally {
        await pair.close();
      }
    }
  } finally {
    await server.close();
    await remove();
  }
  return reports;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
