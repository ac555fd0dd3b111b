import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createFrameScripts } from '../src/background/frame-scripts';
import { createHandlers } from '../src/background/handlers';
import { createGlossaryLoader } from '../src/background/load-glossary';
import { takeOverTabs } from '../src/background/take-over-tabs';
import { serveBackground } from '../src/messaging/server';
import { validateBackgroundRequest } from '../src/messaging/validate';
import highlightCss from '../src/page/highlight/highlight.css?inline';
import { browserMessages } from '../src/storage/interface-messages';
import { createMapLoader } from '../src/storage/packaged-map';

export default defineBackground({
  type: 'module',
  main() {
    const messages = browserMessages();
    const scripts = createFrameScripts(highlightCss);
    serveBackground(
      createHandlers({
        loadGlossary: createGlossaryLoader(),
        loadMap: createMapLoader('map-overview.json'),
        scripts,
        messages,
      }),
      validateBackgroundRequest,
    );
    // Firefox starts content scripts in open tabs by itself.
    if (import.meta.env.CHROME) browser.runtime.onInstalled.addListener(() => void takeOverTabs());
  },
});
