import type { PageContext } from '../core/spot';

const DATE_META = ['meta[property="article:published_time"]', 'meta[itemprop="datePublished"]', 'meta[name="date"]'];
const ISO_DATE = /^\d{4}-\d{2}-\d{2}/;

/** What the document says of itself outside its text. */
export function readPageContext(document: Document): PageContext {
  const { title } = document;
  const language = document.documentElement.lang;
  const date = readDate(document);
  return { ...(title && { title }), ...(language && { language }), ...(date && { date }) };
}

/** The day of publication, where the document states it plainly. */
function readDate(document: Document): string | undefined {
  for (const selector of DATE_META) {
    const content = document.querySelector<HTMLMetaElement>(selector)?.content;
    const date = content && ISO_DATE.exec(content)?.[0];
    if (date) return date;
  }
  return undefined;
}
