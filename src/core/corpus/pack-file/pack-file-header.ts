import type { Pack, PackMetadata } from '../pack-schema';

/** The first line of a pack's file: all that is known of it before an entry is asked for. */
export interface PackFileHeader {
  format: Pack['format'];
  metadata: PackMetadata;
  otherMeaningWords: string[];
  /** How many entries there are. */
  entries: number;
}
