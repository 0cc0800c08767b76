import type { Day, Refusal } from '@standing/kernel';
import type { Attempt, Case, CaseEvent, Outcome } from './case.js';
import { since } from './full/facts-of-case.js';
import { isOfSeveral } from './joint.js';
import { refusalsTo } from './refusals-to.js';
import { CATALOGUE, type SanctionKind } from './sanctions/catalogue.js';
import { refusalsOfTerms, type Terms } from './sanctions/terms.js';
import { refusalsOfText } from './texts.js';

/** What assessors offer instead of a hearing: nothing is decided unless the respondent takes it as it stands. */
export type Offer = {
  readonly sanction: Terms;
  /** What they base it on. */
  readonly reasons: string;
  /** The respondent admits the facts. */
  readonly admitted: boolean;
  /** The respondent asks for the withdrawal of their own accord. */
  readonly asked: boolean;
};

const LONGEST = 20_000;

/** The step of an offer, as its conditions look at it. */
export function offerOf({ sanction, reasons, admitted, asked }: Offer, by: Attempt['by']): Attempt {
  const outcome: Outcome = sanction.kind === 'withdrawal' ? 'withdrawal' : 'sanction';
  const said = {
    ...(admitted && { admitted }),
    ...(asked && { asked }),
    ...(reasons.trim() !== '' && { reasoned: true }),
  };
  return { event: 'offer-agreed-outcome', by, outcome, sanction, ...said };
}

/** Why this may not be offered so. Whether enough assessors are for it is left to `agreement`. */
export function refusalsToOffer(offer: Offer, by: Attempt['by'], theCase: Case, on: Day): Refusal[] {
  const { sanction } = offer;
  const refused = refusalsTo(offerOf(offer, by), theCase, on);
  return [
    ...refused.filter(({ code }) => !isOfSeveral(code) && code !== 'COMPLAINTS_REASONS_MISSING'),
    ...refusalsOfText('reasons', offer.reasons, 'COMPLAINTS_REASONS_MISSING', LONGEST),
    ...(mayBeAgreed(sanction.kind)
      ? refusalsOfTerms(sanction)
      : [{ code: 'COMPLAINTS_SANCTION_NOT_HERE', path: 'kind' }]),
    // To publish a name takes reasons that a panel weighs, after a hearing.
    ...(sanction.named ? [{ code: 'COMPLAINTS_NAMING_NOT_HERE', path: 'named' }] : []),
  ];
}

/** What the catalogue lets be agreed or be given by assessors; a withdrawal besides, which the respondent asks for (row 20). */
function mayBeAgreed(kind: SanctionKind): boolean {
  const { by } = CATALOGUE[kind];
  return (
    kind === 'withdrawal' ||
    by.includes('agreed') ||
    (kind !== 'no-case' && kind !== 'advice' && by.includes('assessors'))
  );
}

/** What became of the offer that was made last; null where none was. */
export type Agreed = {
  readonly terms: Terms;
  readonly outcome: Outcome;
  readonly offeredOn: Day;
  readonly acceptedOn: Day | null;
  /** On which it was refused, or its time ran out. */
  readonly endedOn: Day | null;
};

/** The offer of a case as its respondent sees it. */
export function agreedIn(theCase: Pick<Case, 'events'>): Agreed | null {
  const offer = theCase.events.findLast(({ event }) => event === 'offer-agreed-outcome');
  if (!offer?.sanction || !offer.outcome) return null;
  const dayOf = (...names: readonly CaseEvent['event'][]): Day | null =>
    since(theCase, 'offer-agreed-outcome').find(({ event }) => names.includes(event))?.on ?? null;
  return {
    ...{ terms: offer.sanction, outcome: offer.outcome, offeredOn: offer.on },
    acceptedOn: dayOf('accept-agreed-outcome'),
    endedOn: dayOf('refuse-agreed-outcome', 'agreed-outcome-time-runs-out'),
  };
}
