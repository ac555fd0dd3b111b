import type { LaunchedBrowser } from '../../browser/launch-browser';
import { until } from '../../pages/until';

/** In ms. */
const TIMEOUT = 5_000;

/** Stops the extension's service worker, as the browser does after half a minute without work. Throws when it will not stop. */
export async function stopBackground({ browser }: LaunchedBrowser): Promise<void> {
  const tab = await browser.newPage();
  try {
    const client = await tab.createCDPSession();
    await client.send('ServiceWorker.enable');
    await client.send('ServiceWorker.stopAllWorkers');
  } finally {
    await tab.close();
  }
  const isStopped = async () => !browser.targets().some((target) => target.type() === 'service_worker') || null;
  if (!(await until(isStopped, TIMEOUT))) throw new Error('The background could not be stopped.');
}
