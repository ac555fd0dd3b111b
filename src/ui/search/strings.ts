/** Every word that the search says. */
export const searchStrings = {
  label: 'Search every entry',
  placeholder: 'Search every entry',
  clear: 'Clear the search',
  results: 'Search results',
  resultCount: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  nothing: (query: string) => `Nothing found for “${query}”`,
  nothingHint: 'Try another spelling, or fewer letters.',
  failed: 'The search could not be done',
  matchedName: (name: string) => `also “${name}”`,
  keys: '↑ ↓ to choose, Enter to open',
};
