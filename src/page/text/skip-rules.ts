import { CARD_HOST_TAG } from '../card-host-tag';

/**
 * What is not read. The text belongs to the reader or to a machine (fields, editors, code), or it is not text that anyone sees
 * (scripts, fallbacks, drawings), or it only leads elsewhere (menus). What is not displayed is asked of the browser; see `is-shown.ts`.
 */

/** Skipped as if they were not there: the words before and after them touch. */
export const SKIPPED_WITHOUT_TRACE = [
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'datalist', CARD_HOST_TAG],
  // Ruby annotations stand above the text that they explain, which reads on without them.
  ...['rt', 'rp', 'rtc'],
];

/** Skipped, but they take up room in the line: the words before and after them do not touch. */
export const SKIPPED_IN_LINE = [
  ...['input', 'textarea', 'select', 'option', 'meter', 'progress', 'code', 'kbd', 'samp', 'tt', 'var'],
  ...['img', 'svg', 'math', 'canvas', 'video', 'audio', 'iframe', 'object', 'embed'],
];

/** Skipped, and the block of text before them ends. */
export const SKIPPED_AS_BLOCK = ['pre', 'listing', 'xmp', 'plaintext'];

/** Skipped for what an attribute says. `aria-hidden` marks decoration, and copies of text that is read elsewhere. */
const SKIPPED_BY_ATTRIBUTE = [
  '[aria-hidden="true"]',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"]',
  '[role="searchbox"]',
];

/** Ways through a site rather than text. Lists of links that do not say so are recognised in `link-lists.ts`. */
const NAVIGATION_ROLES = ['navigation', 'menu', 'menubar', 'tablist', 'toolbar'].map((role) => `[role="${role}"]`);

/** What a reader may want otherwise. */
export interface ReadingOptions {
  /** Whether menus, tables of contents and other lists of links are read too. */
  readNavigation: boolean;
}

/** What is skipped, as selectors. */
export interface SkipRules extends ReadingOptions {
  byAttribute: string;
  /** Of all that may hold blocks of text. Elements that only hold text in a line are met on the way from the text to its block. */
  aroundBlocks: string;
}

export function createSkipRules({ readNavigation }: ReadingOptions): SkipRules {
  const byAttribute = [...SKIPPED_BY_ATTRIBUTE, ...(readNavigation ? [] : NAVIGATION_ROLES)];
  const aroundBlocks = [...SKIPPED_AS_BLOCK, 'code', 'svg', ...(readNavigation ? [] : ['nav']), ...byAttribute];
  return { readNavigation, byAttribute: byAttribute.join(','), aroundBlocks: aroundBlocks.join(',') };
}

/** Attributes whose change turns text that is read into text that is not, or back, and that nothing else tells of. */
export const SKIPPING_ATTRIBUTES = ['aria-hidden', 'contenteditable', 'hidden', 'open', 'role', 'slot'];
