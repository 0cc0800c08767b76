import type { Mistake, SentFields } from './mistake.js';

/** A section of the code that is in force, in the page's language. */
export type CodeSectionShown = {
  readonly code: string;
  readonly title: string;
  readonly clauses: readonly { readonly code: string; readonly text: string }[];
};

/**
 * `complaint` at `/complaint`. Every form posts to the same address with `idempotencyKey` and `act`:
 * - `check` and `change`: `about`, `narrative`, `clauses` (repeated), `clausesUnknown` (`yes`), `when` (`DAY`, `PERIOD`,
 *   `ABOUT`), `day`, `from`, `until`, `whenWords`, `name`, `contact`, `nameVisibility` (`NAMED`, `KEPT_FROM_COACH`).
 * - `send`: the same, unseen on the page that shows the answers.
 *   `readComplaintForm` reads all of it.
 */
export type ComplaintProps =
  | {
      readonly state: 'form';
      readonly idempotencyKey: string;
      readonly sections: readonly CodeSectionShown[];
      /** The civil day of the body. */
      readonly today: string;
      readonly mistakes?: readonly Mistake[];
      readonly sent?: SentFields;
    }
  | {
      readonly state: 'check';
      readonly idempotencyKey: string;
      readonly sections: readonly CodeSectionShown[];
      readonly sent: SentFields;
    }
  | {
      readonly state: 'done';
      readonly reference: string;
      /** Shown on this page and never again. */
      readonly returnCode: string;
      /** Civil day. */
      readonly acknowledgedBy: string;
    };

/** The form, empty or come back. */
export type ComplaintFormProps = Extract<ComplaintProps, { state: 'form' }>;

/** `complaint-return` at `/complaint/return`. Posts `reference`, `code` to the same address. */
export type ComplaintReturnProps =
  | {
      readonly state: 'ask';
      readonly idempotencyKey: string;
      readonly mistakes?: readonly Mistake[];
      readonly sent?: SentFields;
    }
  | {
      readonly state: 'shown';
      readonly reference: string;
      /** Civil day. */
      readonly receivedOn: string;
      readonly progress: 'RECEIVED' | 'IN_HAND' | 'CLOSED';
      readonly next: 'ACKNOWLEDGEMENT' | 'NEWS' | null;
      /** Civil day. */
      readonly nextBy: string | null;
      /** That time stands still, since which civil day, and in which general class. */
      readonly paused?: readonly { readonly of: 'INFORMATION' | 'PARTIES' | 'OUTSIDE'; readonly since: string }[];
    };
