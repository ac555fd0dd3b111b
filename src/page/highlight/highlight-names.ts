/** The names under which the page's highlights are registered; `highlight.css` gives them their look. */
export const HIGHLIGHT_NAMES = {
  /** The text is a name of the entry as the corpus has it, or a spelling of it by rule. */
  exact: 'backstory-exact',
  /** The text is only like a name of the entry. */
  approximate: 'backstory-approximate',
  /** The mention that the reader was just led to. */
  current: 'backstory-current',
} as const;
