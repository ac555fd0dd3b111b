import type { Page } from 'puppeteer-core';

/** What a browser says of a page that lacks a file: the pages of tests have no icon. */
const MISSING_FILE = /^Failed to load resource/;

/** Collects what goes wrong on a page from now on: errors that nobody caught, and what is written to the console as one. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !MISSING_FILE.test(message.text())) errors.push(message.text());
  });
  return errors;
}
