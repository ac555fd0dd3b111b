/** What a browser says about an address that it could not open, without the stack that comes with it. */
export function explainNavigationError(address: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = /\b(?:net::ERR|NS_ERROR)_\w+/.exec(message)?.[0];
  const [firstLine = message] = message.split('\n');
  return `${address} cannot be opened: ${code ?? firstLine}`;
}
