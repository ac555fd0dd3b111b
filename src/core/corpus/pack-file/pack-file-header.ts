import type { Pack, PackMetadata } from '../pack-schema';
import type { PackedNames } from './named-entries';

/** The first line of a pack's file: all that spotting needs of it. */
export interface PackFileHeader {
  format: Pack['format'];
  metadata: PackMetadata;
  otherMeaningWords: string[];
  names: PackedNames;
}
