import type { Glossary } from '../../../core/glossary';
import type { Spotter } from './spotter';

/** Ours, as the extension calls it: matching, evidence, decisions, explanations and all. */
export function backstorySpotter(glossary: Glossary): Spotter {
  return {
    name: 'Backstory',
    spot: (blocks) => glossary.scan({ blocks: [...blocks], undecided: [], evidence: null, page: {} }).spots,
  };
}
