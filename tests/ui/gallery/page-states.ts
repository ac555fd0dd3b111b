import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings';
import { HUB } from '../fixtures/hub';
import { makeWorld, PAGE, type World } from '../fixtures/world';
import { GALLERY_ENTRIES } from './entries';
import { type GalleryState, type GalleryStates, type Stage, until } from './gallery-state';

/** Of a tab, and of the panel beside a page, in CSS px. */
const TAB_WIDTH = 900;
const PANEL_WIDTH = 400;

type Show = 'showEntryPage' | 'showBriefing' | 'showSettingsPage' | 'showWelcomePage';

function page(show: Show, width: number, changes: Partial<World>, ready: string[]): GalleryState {
  return {
    width,
    async show({ harness, locale, map }: Stage) {
      harness[show](makeWorld({ locale, map, entries: GALLERY_ENTRIES, ...changes }));
      for (const selector of ready) await until(selector);
    },
  };
}

function entry(id: string, ready: string[], changes: Partial<World> = {}): GalleryState {
  const { width, show } = page('showEntryPage', TAB_WIDTH, changes, ready);
  return {
    width,
    show(stage) {
      window.location.hash = `#${id}`;
      return show(stage);
    },
  };
}

const briefing = (changes: Partial<World>, ...ready: string[]) => page('showBriefing', PANEL_WIDTH, changes, ready);

/** Every section has something in it. */
const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { elsewhere: 'on', rules: [{ pattern: '*.example.org', mode: 'on-click' }] },
  look: { line: 'none', tint: true, colour: '#0f7c90' },
  muted: [
    { entry: 'mir-zaland', host: 'www.example.org' },
    { entry: 'green-front', until: Date.UTC(2099, 5, 15, 12) },
  ],
};

const ALL_TERMS = GALLERY_ENTRIES.map(({ id, label }, index) => ({
  entry: id,
  label,
  mentions: 1 + (index % 3),
  confidence: 1,
  isInTitle: index === 0,
}));

export const PAGE_STATES: GalleryStates = {
  'entry-group': entry('green-front', ['.time-chart', '.related']),
  'entry-hub': entry('green-front', ['.time-chart'], { entries: [HUB, ...GALLERY_ENTRIES.slice(1)] }),
  'entry-person': entry('mir-zaland', ['h1']),
  'entry-place': entry('tarvand-line', ['.region']),
  'entry-event': entry('upper-valley-siege', ['h1', '.region']),
  'entry-treaty': entry('valley-agreement', ['h1', '.time-chart']),
  'entry-agency': entry('border-directorate', ['h1']),
  'entry-unknown': entry('no-such-entry', ['.notice']),
  'briefing-full': briefing({ page: { ...PAGE, date: '2014-11-20', terms: ALL_TERMS } }, '.region', '.time-chart'),
  'briefing-empty': briefing({ page: { ...PAGE, terms: [] } }, '.notice'),
  'briefing-waiting': briefing({ page: { ...PAGE, mode: 'on-click', enabled: false, terms: [] } }, '.notice'),
  'briefing-loading': briefing({ pending: ['briefing'] }, '.waiting'),
  'briefing-failed': briefing({ failing: ['briefing'] }, '[role=alert]'),
  'settings-default': page('showSettingsPage', TAB_WIDTH, {}, ['h1']),
  'settings-chosen': page('showSettingsPage', TAB_WIDTH, { settings: CHOSEN }, ['h1']),
  'welcome-allowed': page('showWelcomePage', TAB_WIDTH, {}, ['h1']),
  'welcome-not-allowed': page('showWelcomePage', TAB_WIDTH, { isAllowed: false }, ['h1']),
};
