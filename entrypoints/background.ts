import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerCommands } from '../src/background/commands';
import { createFrameScripts } from '../src/background/frame-scripts';
import { createHandlers } from '../src/background/handlers';
import { keepInStep } from '../src/background/keep-in-step';
import { createGlossaryLoader } from '../src/background/load-glossary';
import { answerOmnibox } from '../src/background/omnibox';
import { answerSelectionMenu, createSelectionMenu } from '../src/background/selection-menu';
import { speakAnew } from '../src/background/speak-anew';
import { takeOverTabs } from '../src/background/take-over-tabs';
import { tellPagesOfSettings } from '../src/background/tell-pages';
import { finishLooks } from '../src/background/unfinished-looks';
import { watchPages } from '../src/background/watch-pages';
import { welcomeReader } from '../src/background/welcome';
import { serveBackground } from '../src/messaging/server';
import { validateBackgroundRequest } from '../src/messaging/validate';
import { announce } from '../src/page/commands/announce';
import highlightCss from '../src/page/highlight/highlight.css?inline';
import { lookCss } from '../src/page/highlight/look-css';
import { handOverSettings } from '../src/page/lifetime/isolated-world';
import type { LookSettings } from '../src/settings/look-settings';
import { onLanguageChange } from '../src/settings/settings-store';
import { createMessagesLoader } from '../src/storage/interface-messages';
import { createMapLoader } from '../src/storage/packaged-map';

export default defineBackground({
  type: 'module',
  main() {
    const loadMessages = createMessagesLoader();
    const markCss = (look: LookSettings) => `${highlightCss}\n${lookCss(look)}`;
    const scripts = createFrameScripts({ markCss, handOver: handOverSettings });
    const loadGlossary = createGlossaryLoader();
    const environment = { loadGlossary, loadMap: createMapLoader('map-overview.json'), scripts, loadMessages };
    void finishLooks(scripts);
    serveBackground(createHandlers(environment), validateBackgroundRequest);
    watchPages(environment);
    tellPagesOfSettings();
    answerSelectionMenu(loadGlossary);
    answerOmnibox({ loadGlossary, loadMessages, style: import.meta.env.FIREFOX ? 'plain' : 'xml' });
    keepInStep();
    answerCommands({ loadMessages, announce });
    // The browser's language may be another one when it starts again.
    for (const occasion of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
      occasion.addListener(() => void loadMessages().then(createSelectionMenu));
    }
    onLanguageChange(() => void loadMessages().then(speakAnew));
    browser.runtime.onInstalled.addListener(({ reason }) => void welcomeReader(reason));
    void takeOverTabs(environment);
  },
});
