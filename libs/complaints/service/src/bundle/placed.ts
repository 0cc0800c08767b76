import type { BundleSection } from '@standing/complaints/rules';
import type { BundleRead, PaperRead } from './read-bundle.js';

/** A paper with where it stands. */
export type PaperPlaced = PaperRead & {
  /** Its first page, which is that of the bundle and of the PDF alike, from 1 on; and how many it has. */
  readonly page: number;
  readonly pages: number;
  /** How many of them are an exhibit's own. */
  readonly leaves: number;
};

export type SectionPlaced = {
  readonly section: BundleSection;
  readonly page: number;
  readonly papers: readonly PaperPlaced[];
};

/** A bundle with the number of each page in it. */
export type BundlePlaced = Omit<BundleRead, 'papers'> & {
  readonly sections: readonly SectionPlaced[];
  /** Where the index of what came late stands; null where nothing did. */
  readonly lateIndexPage: number | null;
  readonly pages: number;
};
