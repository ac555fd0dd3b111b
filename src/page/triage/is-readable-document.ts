const HTML_TYPES = ['text/html', 'application/xhtml+xml'];

/** Whether a document is one of text that a browser lays out. */
export function isReadableDocument({ contentType }: Document): boolean {
  return HTML_TYPES.includes(contentType);
}
