import type { Day } from '@standing/kernel';
import type { Case, CaseEventName } from '../case.js';
import type { LetterProof, LetterTemplate, Recipient } from '../letters/letter-table.js';

/** A letter of the case, as far as it proves something: what it was, when it was written and first opened. */
export type LetterKept = {
  readonly to: Recipient;
  readonly template: LetterTemplate;
  readonly writtenOn: Day;
  /** The day on which its recipient first opened it after signing in; null as long as they have not. */
  readonly openedOn: Day | null;
};

/** What was offered and how it is proved, as far as it was. */
export type Offer = {
  /** The step that offered it; null while none did. */
  readonly by: CaseEventName | null;
  readonly on: Day | null;
  readonly proof: LetterProof | 'step' | null;
  readonly provedOn: Day | null;
};

/** What a right is read from. */
export type Read = { readonly theCase: Case; readonly letters: readonly LetterKept[] };

/** How one right is read: whether the case owes it, what was offered, and whether that is enough. */
export type OfferRule = {
  readonly isOwed: (read: Read) => boolean;
  readonly offerOf: (read: Read) => Offer;
  readonly isMet: (offer: Offer, read: Read) => boolean;
};
