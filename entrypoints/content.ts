import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPageSession } from '../src/page/page-session';
import { createPageEnvironment } from './wiring/create-page-environment';
import '../src/page/highlight/highlight.css';

export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    startPageSession(createPageEnvironment(), signal);
  },
});
