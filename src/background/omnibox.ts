import { browser } from 'wxt/browser';
import type { Glossary } from '../core/glossary';
import { onlyExact } from '../core/search/find-named';
import type { SearchResult } from '../core/views';
import type { Messages } from '../i18n/messages';
import { describeSuggestion, escapeXml, type SuggestionStyle } from './omnibox-suggestion';
import { entryUrl, searchUrl } from './page-addresses';

/** Browsers show fewer than ten lines. */
const RESULTS = 7;

export interface OmniboxEnvironment {
  loadGlossary(): Promise<Glossary>;
  /** The interface's words in the language that the reader has chosen. */
  loadMessages(): Promise<Messages>;
  style: SuggestionStyle;
}

/** Answers the keyword of the address bar. Must be called synchronously when the background starts. */
export function answerOmnibox({ loadGlossary, loadMessages, style }: OmniboxEnvironment): void {
  // Firefox for Android has none.
  if (!browser.omnibox) return;
  const setFirst = (description: string) => browser.omnibox.setDefaultSuggestion({ description });
  const invite = (messages: Messages) => {
    const words = messages.text('search.label');
    setFirst(style === 'xml' ? escapeXml(words) : words);
  };
  void loadMessages().then(invite);

  // The reader may have chosen another language since.
  browser.omnibox.onInputStarted.addListener(() => void loadMessages().then(invite));
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void Promise.all([loadGlossary(), loadMessages()]).then(([glossary, messages]) => {
      const describe = (result: SearchResult) =>
        describeSuggestion(result, messages.text(`kind.${result.kind}`), style);
      const results = text.trim() === '' ? [] : glossary.search(text, RESULTS);
      const [first, ...others] = results;
      // The first line is what Enter opens while no other is chosen.
      if (first) setFirst(describe(first));
      else invite(messages);
      suggest(others.map((result) => ({ content: result.label, description: describe(result) })));
    });
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    void loadGlossary().then((glossary) => open(targetOf(text, glossary), disposition));
  });
}

/** Where what was entered leads: to the entry of just this name, else to what was suggested first, else to the search. */
export function targetOf(text: string, glossary: Pick<Glossary, 'search'>): { entry: string } | { query: string } {
  const query = text.trim();
  const results = query === '' ? [] : glossary.search(query, RESULTS);
  const result = results.find(({ label }) => label === query) ?? onlyExact(query, results) ?? results[0];
  return result ? { entry: result.id } : { query };
}

async function open(target: ReturnType<typeof targetOf>, disposition: string): Promise<void> {
  const url = 'entry' in target ? entryUrl(target.entry) : searchUrl(target.query);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' });
}
