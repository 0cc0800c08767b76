import type { Case, CaseEvent, CaseEventName } from '../case.js';
import { DECISIONS } from '../full/facts-of-case.js';
import { followedIn } from '../full/known-outside.js';
import { type Exclusion, exclusionBeforeCourt } from '../sanctions/exclusion.js';
import { organsOf, type OrganSat } from './organs.js';
import type { LetterKept, Offer, Read } from './offer.js';
import { OFFERS } from './offers.js';
import { type Right, RIGHTS } from './rights.js';

/** How a right stands: what the pinned procedure does not know is not owed, and is no lack. */
export const RIGHT_STANDINGS = ['met', 'not-met', 'not-yet', 'not-owed'] as const;
export type RightStanding = (typeof RIGHT_STANDINGS)[number];

export type RightShown = Offer & { readonly right: Right; readonly standing: RightStanding };

export type Dossier = {
  readonly rights: readonly RightShown[];
  readonly organs: readonly OrganSat[];
  /** The exclusion from membership as it was recommended and decided, were it annulled since; null where there was none. */
  readonly exclusion: Exclusion | null;
};

/**
 * The proof that the procedure was followed, read from what happened, the letters that were opened and the functions held; no
 * state is trusted, and what a panel found so far is not in it. What is lacking once a decision is made is not met; before, it is still to come.
 */
export function dossierOf(whole: Case, letters: readonly LetterKept[]): Dossier {
  const theCase = { ...whole, events: whole.events.filter(followedIn(whole)) };
  const read = { theCase, letters };
  const isDecided = theCase.events.some(({ event }) => DECISIONS.includes(event));
  return {
    rights: RIGHTS.map((right) => shown(right, read, isDecided)),
    organs: organsOf(theCase),
    exclusion: exclusionBeforeCourt(theCase),
  };
}

function shown(right: Right, read: Read, isDecided: boolean): RightShown {
  const rule = OFFERS[right];
  const offer = rule.offerOf(read);
  if (!rule.isOwed(read)) return { right, ...offer, standing: 'not-owed' };
  if (rule.isMet(offer, read)) return { right, ...offer, standing: 'met' };
  return { right, ...offer, standing: isOver(right, read, isDecided) ? 'not-met' : 'not-yet' };
}

/** Whether it is too late for a right: a decision ends what comes before it, what it leads to ends the time to appeal, what is found of a sanction the time to warn, and the organ of the statutes the time to call. */
function isOver(right: Right, { theCase }: Read, isDecided: boolean): boolean {
  if (right === 'appeal-told') return theCase.events.some(({ event }: CaseEvent) => AFTER_APPEAL.includes(event));
  if (right === 'warned') return theCase.events.some(({ event }) => event === 'fail-sanction');
  if (right === 'called-to-organ') return theCase.events.some(({ event }) => event === 'confirm-exclusion');
  return isDecided;
}

const AFTER_APPEAL: readonly CaseEventName[] = [
  'appeal-time-runs-out',
  'close-no-breach',
  'varied-is-final',
  'put-withdrawal-in-force',
  'put-sanction-in-force',
];
