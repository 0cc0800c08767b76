import type { Day, Refusal } from '@standing/kernel';
import type { CoverKind } from './cover.js';

/** How the name insured belongs to the coach: it is hers, a trade name or a company of hers, or that of her employer. */
export type NameLink = 'same-name' | 'trade-name' | 'company' | 'employer';

/** How an officer found that the name insured belongs to the coach. */
export type NameCheck = {
  readonly nameLink: NameLink;
  /** The day on which the evidence of a trade name or a company was seen; null of the other two, which need none. */
  readonly linkSeenOn: Day | null;
};

/**
 * Why the name may not be linked so: `INSURANCE_LINK_OF_LETTER`, since an employer's letter is linked by the employer and
 * nothing else is; `INSURANCE_LINK_UNSEEN` of a trade name or a company without the day of its evidence, and
 * `INSURANCE_LINK_NEEDS_NOTHING` of the others with one; `INSURANCE_SEEN_IN_FUTURE`.
 */
export function refusalsOfLink({ nameLink, linkSeenOn }: NameCheck, kind: CoverKind, today: Day): Refusal[] {
  const isLetter = kind === 'employer-letter';
  const needsEvidence = nameLink === 'trade-name' || nameLink === 'company';
  const path = 'linkSeenOn';
  return [
    ...(isLetter === (nameLink === 'employer') ? [] : [{ code: 'INSURANCE_LINK_OF_LETTER', path: 'nameLink' }]),
    ...(needsEvidence && linkSeenOn === null ? [{ code: 'INSURANCE_LINK_UNSEEN', path }] : []),
    ...(!needsEvidence && linkSeenOn !== null ? [{ code: 'INSURANCE_LINK_NEEDS_NOTHING', path }] : []),
    ...(linkSeenOn !== null && linkSeenOn > today
      ? [{ code: 'INSURANCE_SEEN_IN_FUTURE', params: { today }, path }]
      : []),
  ];
}
