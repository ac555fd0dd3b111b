const TYPES: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css'],
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain'],
]);

/** The Content-Type header for a file, by its extension, e.g. `.html`. */
export function contentType(extension: string): string {
  const type = TYPES.get(extension.toLowerCase());
  if (type === undefined) return 'application/octet-stream';
  return type.startsWith('image/') ? type : `${type}; charset=utf-8`;
}
