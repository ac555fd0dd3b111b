import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageVisit } from '../../messaging/contract';
import { createEntryStore } from '../entry-store';
import { useMessages } from '../messages-context';
import { Waiting } from '../parts/notice';
import type { BriefingEnvironment } from './environment';
import { VisitView } from './visit-view';

/** The briefing on whatever page the reader has before them. */
export function BriefingApp({ environment }: { environment: BriefingEnvironment }) {
  const messages = useMessages();
  const [visit, setVisit] = useState<PageVisit | null | undefined>(undefined);
  useEffect(() => {
    const controller = new AbortController();
    environment.followPage(setVisit, controller.signal);
    return () => controller.abort();
  }, [environment]);
  const store = useMemo(
    () => createEntryStore((entry) => environment.background.entry({ entry })),
    [environment.background],
  );
  if (visit === undefined) return <Waiting words={messages.text('popup.reading')} />;
  // The key makes the panel start anew with each page.
  return <VisitView key={visit?.key ?? ''} page={visit?.page ?? null} store={store} environment={environment} />;
}
