import type { CharterLanguage } from './charter.js';
import type { Mistake, SentFields } from './mistake.js';

/** The statements in the order of the page. */
export const STATEMENTS = ['listening', 'integrity', 'responsibility', 'transparency', 'confidentiality'] as const;

export type Statement = (typeof STATEMENTS)[number];

export const ANSWERS = ['ALWAYS', 'MOSTLY', 'SOMETIMES', 'NEVER', 'CANNOT_SAY'] as const;

export type Answer = (typeof ANSWERS)[number];

/** As whom somebody is asked. */
export type Giver = 'CLIENT' | 'SPONSOR' | 'SUPERVISOR' | 'PEER';

/** The version of the coach's charter that is asked about: what the coach says of each commitment, in one language. */
export type AskedCharter = {
  readonly number: number;
  /** A civil day. */
  readonly publishedOn: string;
  /** Another than the page's where it was not written in that one. */
  readonly language: CharterLanguage;
  readonly commitments: readonly {
    readonly code: string;
    readonly lines: readonly { readonly code: string; readonly text: string }[];
  }[];
};

/**
 * `give-feedback` at `/f/:token`. Its form posts to the same address with `idempotencyKey`, an answer under the name of each
 * statement, `comment`, `mayBeHandedOver` (`yes`) where that was ticked, and `namesMeant` (`yes`) where that was asked; `readFeedbackForm` reads all of it.
 */
export type GiveFeedbackProps =
  | {
      readonly state: 'to-give';
      readonly idempotencyKey: string;
      readonly coachName: string;
      readonly giver: Giver;
      /** Left out where the link asks about none, or it could not be read. */
      readonly charter?: AskedCharter;
      /** There is an answer already, which this one replaces; it is not shown, since the coach had the link too. */
      readonly changing: boolean;
      /** Something in the text looks like a name: whether it is meant is asked. */
      readonly namesAsked?: boolean;
      readonly mistakes?: readonly Mistake[];
      readonly sent?: SentFields;
    }
  | { readonly state: 'given'; readonly coachName: string }
  | { readonly state: 'settled'; readonly coachName: string }
  | { readonly state: 'closed'; readonly coachName: string }
  | { readonly state: 'unknown-link' };
