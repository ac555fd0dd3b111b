import type { Ref } from 'preact';
import type { Inline } from '../../core/corpus/pack-schema';
import { isMapLine } from '../../core/map/drawn-subject';
import type { MapShapes } from '../../core/map/map-data';
import type { EntryView } from '../../core/views';
import { useMessages } from '../messages-context';
import { InlineText } from '../parts/inline-text';
import { CORPUS_TEXT } from '../words/corpus-text';
import { CitationMarks } from './citation-marks';
import { CopyLink } from './copy-link';
import { RoleList, StatusList } from './dated-list';
import { EntryEdition } from './entry-edition';
import { EntryHead } from './entry-head';
import { EntryLink } from './entry-link';
import { LineSection } from './line-section';
import { NamesList } from './names-list';
import { PlaceSection } from './place-section';
import { RelatedEntries } from './related-entries';
import { SourceList } from './source-list';
import { TimelineSection } from './timeline-section';
import { type Citations, useCitations } from './use-citations';
import type { Walk } from './walk';

const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

interface EntryArticleProps {
  entry: EntryView;
  walk: Walk;
  loadMap: () => Promise<MapShapes>;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** A full entry with its sources. Parts that the entry does not have leave no trace. */
export function EntryArticle({ entry, walk, loadMap, headingRef }: EntryArticleProps) {
  const messages = useMessages();
  const citations = useCitations(entry, walk);
  const text = { citations, walk };
  return (
    <article class="entry">
      <EntryHead entry={entry} headingRef={headingRef} />
      {walk.addressOf && <CopyLink key={entry.id} address={walk.addressOf(entry.id)} />}
      <p class="summary" {...CORPUS_TEXT}>
        <EntryText pieces={entry.summary} {...text} />
      </p>
      <RoleList roles={entry.roles} citations={citations} />
      {entry.sections.map((section) => (
        <section key={section.heading} {...CORPUS_TEXT}>
          <h2>{section.heading}</h2>
          {section.paragraphs.map((pieces, index) => (
            // Paragraphs have no identity but their place, and never change places.
            <p key={index}>
              <EntryText pieces={pieces} {...text} />
            </p>
          ))}
        </section>
      ))}
      <StatusList status={entry.status} citations={citations} />
      <TimelineSection events={entry.timeline} citations={citations} />
      {entry.coordinates && (
        <PlaceSection entry={entry} coordinates={entry.coordinates} loadMap={loadMap} walk={walk} />
      )}
      {isMapLine(entry.id) && <LineSection entry={entry} loadMap={loadMap} walk={walk} />}
      <RelatedEntries entry={entry} walk={walk} />
      <NamesList names={entry.aliases} />
      <SourceList citations={citations} />
      <EntryEdition entry={entry} />
      <p class="licence">
        {messages.text('entry.licence')}{' '}
        <a href={LICENCE.url} target="_blank" rel="license noopener noreferrer">
          {LICENCE.name}
        </a>
      </p>
    </article>
  );
}

function EntryText({ pieces, citations, walk }: { pieces: Inline[]; citations: Citations; walk: Walk }) {
  return (
    <InlineText
      pieces={pieces}
      citations={(ids) => <CitationMarks ids={ids} citations={citations} />}
      link={(text, id) => (
        <EntryLink id={id} walk={walk}>
          {text}
        </EntryLink>
      )}
    />
  );
}
