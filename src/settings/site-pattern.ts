/** What may stand between dots of a host, after the browser has brought it into its usual form. */
const HOST = /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/;

/**
 * The pattern that a reader meant by what they typed or pasted: a host, `*.` before one, or a whole address. In small letters, and as
 * browsers write hosts (`müller.de` is `xn--mller-kva.de`). Null when there is no host in it.
 */
export function readSitePattern(typed: string): string | null {
  const text = typed.trim();
  const isWide = /^(https?:\/\/)?\*\./i.test(text);
  const address = text.replace(/^(https?:\/\/)?(\*\.)?/i, '');
  if (/\s/.test(address) || address.includes('*')) return null;
  const host = hostOf(`http://${address}`);
  if (host === null || !HOST.test(host)) return null;
  return isWide ? `*.${host}` : host;
}

function hostOf(address: string): string | null {
  try {
    return new URL(address).host;
  } catch {
    return null;
  }
}
