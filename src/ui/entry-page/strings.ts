/** Every word that the entry page itself says. */
export const entryPageStrings = {
  title: (label: string) => `${label} · Backstory`,
  bareTitle: 'Backstory',
  missingTitle: 'No such entry · Backstory',
  welcome: 'Which entry?',
  welcomeHint: 'Search above: by name, in any spelling that the press uses.',
};
