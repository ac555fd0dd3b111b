/** The address of the page that a document shows, without the place in it. */
export function readPageAddress({ href }: Location): string {
  const hash = href.indexOf('#');
  return hash < 0 ? href : href.slice(0, hash);
}
