export type { BrowserName } from './locate-browser.mjs';
export { findBrowser } from './locate-browser.mjs';
