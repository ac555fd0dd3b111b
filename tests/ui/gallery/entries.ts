import type { Inline } from '../../../src/core/corpus/pack-schema';
import type { EntryView } from '../../../src/core/views';
import { ENTRIES, GREEN_FRONT, SOURCES } from '../fixtures/views';

const text = (words: string): Inline => ({ type: 'text', text: words });
const cite = (source: string): Inline => ({ type: 'citation', source });
const link = (words: string, entry: string): Inline => ({ type: 'link', text: words, entry });

/** What all of these have alike. */
const COMMON = {
  depth: 'full',
  nativeNames: [],
  neighbours: [],
  roles: [],
  status: [],
  related: [],
  sources: SOURCES,
  asOf: '2026-11-20',
  pack: GREEN_FRONT.pack,
} as const satisfies Partial<EntryView>;

const SIEGE: EntryView = {
  ...COMMON,
  nativeNames: [],
  neighbours: [{ id: 'kandahar', label: 'Kandahar', coordinates: [31.61, 65.71] }],
  roles: [],
  status: [],
  related: [],
  id: 'upper-valley-siege',
  label: 'Siege of the Upper Valley',
  kind: 'event',
  aliases: ['Upper Valley Siege', 'Winter Siege'],
  coordinates: [32.4, 66.9],
  summary: [
    text('Eleven weeks in the winter of 2009 in which the army of Tarvand closed the only road into the Upper Valley.'),
    cite('institute-profile'),
  ],
  sections: [
    {
      heading: 'What happened',
      paragraphs: [
        [
          text('After the death of '),
          link('Mir Zaland', 'mir-zaland'),
          text(' the road was closed below the pass. Both sides say that the other fired first.'),
          cite('courier-founding'),
        ],
      ],
    },
  ],
  timeline: [
    { date: '2009-11-02', text: 'The road is closed.', sources: ['courier-founding'] },
    { date: '2010-01-18', text: 'It is opened after talks between elders.', sources: ['institute-profile'] },
  ],
};

const AGREEMENT: EntryView = {
  ...COMMON,
  nativeNames: [{ language: 'ur', name: 'معاہدۂ وادی' }],
  neighbours: [],
  roles: [],
  related: [],
  id: 'valley-agreement',
  label: 'Valley Agreement',
  kind: 'agreement',
  aliases: ['Accord of the Valleys'],
  summary: [
    text('Treaty of 2014 in which Tarvand and the '),
    link('Green Front', 'green-front'),
    text(' promised each other a truce and a council for the seven valleys.'),
    cite('gazette-ban'),
  ],
  sections: [],
  status: [{ text: 'Suspended by Tarvand', from: '2016-03', sources: ['gazette-ban'] }],
  timeline: [
    { date: '2014-05-09', text: 'Signed.', sources: ['gazette-ban'] },
    { date: '2014-11', text: 'The council meets for the first time.', sources: ['courier-founding'] },
    { date: '2016-03', text: 'Tarvand suspends its part.', sources: ['gazette-ban'] },
  ],
};

const DIRECTORATE: EntryView = {
  ...COMMON,
  nativeNames: [],
  neighbours: [],
  roles: [],
  id: 'border-directorate',
  label: 'Directorate of Borders and Crossings',
  kind: 'institution',
  aliases: ['DBC', 'Border Directorate'],
  summary: [text('Agency of Tarvand that runs the crossings of the '), link('Tarvand Line', 'tarvand-line'), text('.')],
  sections: [],
  status: [{ text: 'Under the ministry of the interior', from: '1998', sources: ['gazette-ban'] }],
  timeline: [],
  related: [
    {
      id: 'tarvand-line',
      label: 'Tarvand Line',
      kind: 'border',
      summary: 'Boundary of about 900 kilometres between Tarvand and Kohestan, drawn in 1893 and disputed since.',
      relation: 'related-to',
    },
  ],
};

/** A group, a person and a place, then an event, a treaty and an agency of the same invented borderland. */
export const GALLERY_ENTRIES: EntryView[] = [...ENTRIES, SIEGE, AGREEMENT, DIRECTORATE];
