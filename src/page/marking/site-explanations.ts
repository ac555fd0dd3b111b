import type { Mention } from '../mentions/mention';

/** Elements that say themselves what the words in them mean. */
const EXPLAINING = [
  ...['dfn', 'abbr[title]:not([title=""])', 'acronym[title]:not([title=""])', '[role="term"]'],
  ...['[role="doc-glossref"]', '[class*="glossary" i]'],
].join(',');

/** Between a mention and the explanation right beside it: "Tehrik-i-Taliban Pakistan (<abbr>TTP</abbr>)". */
const MERE_PUNCTUATION = /^[\s([{“”"'‘’,;:–—-]{0,3}$/u;

/** Works of reference by host, and by what sites call the part that is one. */
const REFERENCE_HOST =
  /(^|\.)(wikipedia|wiktionary|britannica|merriam-webster|dictionary|encyclopedia|iranicaonline)\./;
const REFERENCE_PATH = /\/(glossary|glossaries|dictionary|encyclop(a?e)dia|lexicon|definitions?|terms|wiki)(\/|$)/i;

/** Elements in which a page defines a term, as targets of links within the page. */
const DEFINITION = 'dt, dd, dl, dfn, [role="term"], [role="definition"], [role="doc-glossary"]';
const DEFINING_NAME = /gloss|defin|^term|^def-/i;

/** Whether the site itself explains a mention where it stands, so that an underline of ours would only be in the way. */
export function isExplainedBySite({ place, spot }: Mention): boolean {
  const { startContainer, endContainer } = place;
  const start = startContainer.parentElement;
  if (!start) return false;
  if (start.closest(EXPLAINING) || endContainer.parentElement?.closest(EXPLAINING)) return true;
  const link = start.closest<HTMLAnchorElement>('a[href]');
  if (link && leadsToExplanation(link, [spot.surface, spot.name, spot.label])) return true;
  return isExplanation(neighbour(place, 'before')) || isExplanation(neighbour(place, 'after'));
}

function isExplanation(element: Element | null): boolean {
  return element?.matches(EXPLAINING) ?? false;
}

/** The element right before or after a range, with nothing but punctuation between them. */
function neighbour({ startContainer, startOffset, endContainer, endOffset }: AbstractRange, side: 'before' | 'after') {
  const node = side === 'before' ? startContainer : endContainer;
  if (node.nodeType !== Node.TEXT_NODE) return null;
  const { data } = node as Text;
  const between = side === 'before' ? data.slice(0, startOffset) : data.slice(endOffset);
  if (!MERE_PUNCTUATION.test(between)) return null;
  const next = side === 'before' ? node.previousSibling : node.nextSibling;
  return next?.nodeType === Node.ELEMENT_NODE ? (next as Element) : null;
}

function leadsToExplanation(link: HTMLAnchorElement, names: readonly string[]): boolean {
  if (isOnThisPage(link)) return isDefinition(link);
  const isReference = REFERENCE_HOST.test(link.hostname) || REFERENCE_PATH.test(link.pathname);
  if (!isReference) return false;
  const topics = [topicOf(link.pathname), lettersOf(link.textContent ?? '')];
  return names.some((name) => topics.includes(lettersOf(name)));
}

function isOnThisPage({ href, hash }: HTMLAnchorElement): boolean {
  return hash.length > 1 && href.slice(0, -hash.length) === location.href.replace(/#.*$/, '');
}

function isDefinition(link: HTMLAnchorElement): boolean {
  const id = decode(link.hash.slice(1));
  return DEFINING_NAME.test(id) || (link.ownerDocument.getElementById(id)?.closest(DEFINITION) ?? null) !== null;
}

/** What an address says that its page is on: the last part of its path. */
function topicOf(pathname: string): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  return lettersOf(decode(last).replace(/\.\w{2,5}$/, ''));
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
