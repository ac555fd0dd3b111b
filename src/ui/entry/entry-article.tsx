import type { Ref } from 'preact';
import type { Inline } from '../../core/corpus/pack-schema';
import type { MapShapes } from '../../core/map/map-data';
import type { EntryView } from '../../core/views';
import { InlineText } from '../parts/inline-text';
import { CitationMarks } from './citation-marks';
import { RoleList, StatusList } from './dated-list';
import { EntryHead } from './entry-head';
import { EntryLink } from './entry-link';
import { NamesList } from './names-list';
import { PlaceSection } from './place-section';
import { RelatedEntries } from './related-entries';
import { SourceList } from './source-list';
import { entryStrings } from './strings';
import { TimelineSection } from './timeline-section';
import { type Citations, useCitations } from './use-citations';
import type { Walk } from './walk';

interface EntryArticleProps {
  entry: EntryView;
  walk: Walk;
  loadMap: () => Promise<MapShapes>;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** A full entry with its sources. Parts that the entry does not have leave no trace. */
export function EntryArticle({ entry, walk, loadMap, headingRef }: EntryArticleProps) {
  const citations = useCitations(entry, walk);
  const text = { citations, walk };
  return (
    <article class="entry" lang="en">
      <EntryHead entry={entry} headingRef={headingRef} />
      <p class="summary">
        <EntryText pieces={entry.summary} {...text} />
      </p>
      <RoleList roles={entry.roles} citations={citations} />
      {entry.sections.map((section) => (
        <section key={section.heading}>
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
      <RelatedEntries related={entry.related} walk={walk} />
      <NamesList names={entry.aliases} />
      <SourceList citations={citations} />
      <p class="licence">
        {entryStrings.licence}{' '}
        <a href={entryStrings.licenceUrl} target="_blank" rel="license noopener noreferrer">
          {entryStrings.licenceName}
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
