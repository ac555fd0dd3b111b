/** Every word that the card itself says. */
export const cardStrings = {
  cardLabel: (label: string) => `Background: ${label}`,
  asOf: 'As of',
  fullEntry: 'Full entry',
  openEntry: 'Open entry',
  sources: 'Sources',
  sourceNumber: (number: number, title: string) => `Source ${number}: ${title}`,
  moreSources: (count: number) => (count === 1 ? 'and 1 more source' : `and ${count} more sources`),
  approximate: 'Approximate match',
  pageWrites: 'The page writes',
  spellingOf: ', a spelling of',
  closeTo: ', close to',
  quote: (text: string) => `“${text}”`,
};
