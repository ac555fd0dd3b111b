import type { MarkingSettings } from '../../settings/marking-settings';
import type { Mention } from '../mentions/mention';
import { isInHeading } from './sections';
import { isExplainedBySite } from './site-explanations';

/** Whether a mention may be underlined at all, wherever else its entry is mentioned. Looks at the document. */
export function isEligible(mention: Mention, settings: MarkingSettings): boolean {
  const { spot, place } = mention;
  if (spot.tier > settings.lastTier || settings.excludedKinds.includes(spot.kind)) return false;
  if (!settings.approximate && isApproximate(mention)) return false;
  if (!settings.headings && isInHeading(place)) return false;
  if (!settings.links && isInLink(place)) return false;
  return !isExplainedBySite(mention);
}

/** Whether the text is only like a name of the entry. */
export function isApproximate({ spot }: Mention): boolean {
  return spot.method === 'fuzzy';
}

function isInLink({ startContainer }: AbstractRange): boolean {
  return (startContainer.parentElement?.closest('a[href]') ?? null) !== null;
}
