import type { AdoptionTerms } from '../../src/adoption/adopting.js';
import type { Group } from '../../src/adoption/capacity.js';
import { MAPPABLE } from '../../src/adoption/mapping.js';
import { SMALL_BODY } from '../../src/adoption/small-body.js';
import { CATALOGUE } from '../../src/sanctions/catalogue.js';

/** The people of a small body whose partner is named. */
export const people: readonly Group[] = SMALL_BODY.map(({ isExternal, ...group }) => ({
  ...group,
  partner: isExternal ? 'The other association' : null,
}));

/** What a small body declares, complete. */
export const terms: AdoptionTerms = {
  text: {
    title: 'Complaints procedure',
    decidedOn: '2026-05-01',
    organ: 'General assembly',
    link: 'https://example.org/procedure.pdf',
    statutesOrgan: 'The board',
  },
  sanctions: MAPPABLE.map((kind, at) => ({ kind, article: `Article ${at + 1}`, by: CATALOGUE[kind].by })),
  lengths: {},
  sizes: { interim: 2, sanction: 3 },
  groups: people,
  reserve: 1,
};
