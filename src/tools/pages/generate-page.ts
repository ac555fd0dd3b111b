/** How the paragraphs are dressed, in turn: what articles are made of. */
const DRESSES: ((html: string) => string)[] = [
  (html) => `<p>${html}</p>`,
  (html) => `<p>${linkWords(html)}</p>`,
  (html) => `<div class="box"><div><p>${html}</p></div></div>`,
  (html) => `<ul><li>${html}</li><li><a href="#top">${firstWords(html)}</a></li></ul>`,
  (html) => `<blockquote><p>${html}</p></blockquote>`,
  (html) => `<h2>${firstWords(html)}</h2><p>${html}</p>`,
  (html) => `<table><tbody><tr><td>${firstWords(html)}</td><td>${html}</td></tr></tbody></table>`,
];

/** A page of at least so many words: the texts over and over, in paragraphs, lists, boxes, tables, with links. The same at each call. */
export function generatePage(title: string, texts: readonly string[], words: number): string {
  if (!texts.some((text) => text.trim())) throw new Error('There is no text to make a page of.');
  const parts: string[] = [];
  for (let written = 0; written < words; ) {
    for (const [index, text] of texts.entries()) {
      const dress = DRESSES[(index + parts.length) % DRESSES.length];
      if (dress) parts.push(dress(escapeText(text)));
      written += text.split(/\s+/).length;
      if (written >= words) break;
    }
  }
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><title>${escapeText(title)}</title>`,
    '<style>body{max-width:45rem;margin:auto;font:1rem/1.5 sans-serif}.box{border:1px solid}</style></head>',
    `<body><main id="top"><h1>${escapeText(title)}</h1>`,
    ...parts,
    '</main></body></html>',
  ].join('\n');
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const firstWords = (html: string) => html.split(' ').slice(0, 5).join(' ');

/** Every twelfth word as a link, every twentieth in italics. */
function linkWords(html: string): string {
  return html
    .split(' ')
    .map((word, index) =>
      index % 12 === 5 ? `<a href="#top">${word}</a>` : index % 20 === 9 ? `<i>${word}</i>` : word,
    )
    .join(' ');
}
