import { createBackgroundClient } from '../../src/messaging/client';
import { servePage } from '../../src/messaging/server';
import type { PageEnvironment } from '../../src/page/page-session';
import { watchSiteEnabled } from '../../src/settings/settings-store';
import { cardMessages } from '../../src/storage/card-messages';
import cardCss from '../../src/ui/card/card.css?inline';
import { mountCard } from '../../src/ui/card/mount-card';

/** What a page session gets of the browser and of the views, in a page of the web and in our own demonstration alike. */
export function createPageEnvironment(): PageEnvironment {
  const messages = cardMessages();
  return {
    background: createBackgroundClient(),
    serve: servePage,
    watchSiteEnabled,
    mountCard: (container, model, actions) => mountCard(container, model, actions, messages),
    cardCss,
  };
}
