import type { AccessTold, CopyTold } from './access.js';
import type { EmergencyTold } from './emergency.js';
import type { ExhibitTold } from './exhibit.js';
import type { Mistake, SentFields } from './mistake.js';
import type { OpeningTold } from './opening.js';
import type { PanelMemberTold } from './panel-member.js';

/** A section of the code that is in force, in the page's language. */
export type CodeSectionShown = {
  readonly code: string;
  readonly title: string;
  readonly clauses: readonly { readonly code: string; readonly text: string }[];
};

/** What was answered, by the page of the question; see `complaint-questions.ts`. */
export type ComplaintAnswers = Readonly<Record<string, SentFields>>;

type OnPage = { readonly idempotencyKey: string; readonly mistakes?: readonly Mistake[] };

/**
 * `complaint` at `/complaint` and below. Every form posts to the address of its page with `act`:
 * - `start` at `/complaint`: nothing else. - `next` or `later` at `/complaint/<question>`: the fields of that question.
 * - `next`, with `more` (`yes`, `no`), or `remove-<number>` at `/complaint/more`.
 * - `send` at `/complaint/check`: `declared` (`yes`) and the `version` that was shown.
 * - `address`, with `address`, or `leave`, or `erase` at `/complaint/saved`.
 */
export type ComplaintProps =
  | (OnPage & {
      readonly state: 'start';
      /** What was begun in this browser goes on where it stopped. */
      readonly begun: boolean;
    })
  | (OnPage & {
      readonly state: 'question';
      /** The name of the page, such as `when-2`. */
      readonly page: string;
      readonly sent: SentFields;
      readonly sections: readonly CodeSectionShown[];
      /** The civil day of the body. */
      readonly today: string;
      /** The page before, below `/complaint`. */
      readonly before: string;
      /** Whoever was harmed is a minor, or may be one. */
      readonly minor: boolean;
    })
  | (OnPage & {
      readonly state: 'more';
      readonly answers: ComplaintAnswers;
      readonly sections: readonly CodeSectionShown[];
      readonly before: string;
      /** There is room for one more. */
      readonly room: boolean;
    })
  | (OnPage & {
      readonly state: 'check';
      readonly answers: ComplaintAnswers;
      readonly sections: readonly CodeSectionShown[];
      readonly before: string;
      /** The pages of the questions that wait for an answer. */
      readonly unanswered: readonly string[];
      readonly version: number;
    })
  | (OnPage & {
      readonly state: 'saved';
      readonly reference: string;
      readonly returnCode: string;
      readonly address: string | null;
      /** Civil day. */
      readonly erasedOn: string;
      readonly sent?: SentFields;
    })
  | {
      readonly state: 'done';
      readonly idempotencyKey: string;
      readonly reference: string;
      /** Null for an anonymous complaint. */
      readonly returnCode: string | null;
      /** Civil days. */
      readonly receivedOn: string;
      readonly acknowledgedBy: string;
      /** What was sent, as it was declared. */
      readonly copy: string;
      /** Reference, day and the digest of the copy, signed. */
      readonly receipt: string;
    };

export type ComplaintPageProps<State extends ComplaintProps['state']> = Extract<ComplaintProps, { state: State }>;
export type QuestionProps = ComplaintPageProps<'question'>;

/**
 * `complaint-return` at `/complaint/return`, to which `reference` and `code` are posted; at `/complaint/return/mail`, to which
 * `reference` is posted with `act` `ask`, and then with `code` and `act` `open`.
 */
export type ComplaintReturnProps =
  | {
      readonly state: 'ask';
      readonly idempotencyKey: string;
      readonly mistakes?: readonly Mistake[];
      readonly sent?: SentFields;
    }
  | {
      readonly state: 'mail';
      readonly idempotencyKey: string;
      /** A code was asked for, whether or not there is a draft to send one for. */
      readonly asked: boolean;
      readonly mistakes?: readonly Mistake[];
      readonly sent?: SentFields;
    }
  | { readonly state: 'copy'; readonly reference: string; readonly copy: CopyTold }
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
      /** How and why it was turned away; `ground`, `reasons` and `code` are posted to `/complaint/return/review`. */
      readonly closure?: ClosureTold | null;
      /** What was disclosed to them of the evidence, by number. */
      readonly disclosed?: readonly ExhibitTold[];
      /** To whom their kept name was opened, by function, for what and on which days. */
      readonly identityOpenings?: readonly OpeningTold[];
      /** That the case was open in an emergency, once that is over. */
      readonly emergencyOpenings?: readonly EmergencyTold[];
      /** Who hears the case; nobody while the panel is not named. */
      readonly panel?: readonly PanelMemberTold[];
      /** What is open; `event`, `code` and what it asks are posted to `/complaint/return/step`. */
      readonly steps?: readonly StepOpen[];
      /** Whether they said which member they are; `memberReference` and `code` are posted to `/complaint/return/member`. Null where that is not asked. */
      readonly memberSaid?: boolean | null;
      /** What was written to them, the latest first. */
      readonly letters?: readonly LetterTold[];
      /** What stands of a copy; `code` and `act` (`ask`, `withdraw`, `read`) are posted to `/complaint/return/copy`. */
      readonly access?: AccessTold;
      /** What was written has arrived. */
      readonly arrived?: boolean;
      readonly idempotencyKey?: string;
      readonly mistakes?: readonly Mistake[];
      readonly sent?: SentFields;
    };

/** A letter in the reader's language, and the civil day on which it was written; it names nobody but those who hear the case. */
export type LetterTold = {
  readonly id: string;
  readonly writtenOn: string;
  readonly title: string;
  readonly text: readonly string[];
};

/** What a complainant may do, and until which civil day. */
export type StepOpen = {
  readonly event: 'COMPLAINANT_ANSWERS' | 'COMMENT' | 'OBJECT_TO_PANEL' | 'ASK_BODY_TO_APPEAL';
  readonly until: string | null;
  /** What was asked, as it was written. */
  readonly question: string | null;
  readonly asked: readonly {
    readonly name: string;
    readonly kind: string;
    readonly of: readonly string[];
    readonly needed: boolean;
  }[];
};

/** A closure as its complainant reads it; each day is a civil day, null for what did not happen or is not open. */
export type ClosureTold = {
  readonly how: 'CLOSE_INADMISSIBLE' | 'CLOSE_OUT_OF_TIME' | 'REFER_ELSEWHERE' | 'CLOSE_NO_CASE';
  readonly on: string;
  readonly reasons: string | null;
  readonly reviewUntil: string | null;
  readonly askedOn: string | null;
  readonly confirmedOn: string | null;
  readonly confirmedReasons: string | null;
};

/** `complaint-receipt` at `/complaint/receipt`, to which `receipt` and, to be compared, `copy` are posted. */
export type ComplaintReceiptProps = {
  readonly idempotencyKey: string;
  /** In PEM. */
  readonly publicKey: string;
  readonly sent?: SentFields;
  readonly mistakes?: readonly Mistake[];
  readonly checked?:
    | { readonly holds: false }
    | {
        readonly holds: true;
        readonly reference: string;
        /** Civil day. */
        readonly receivedOn: string;
        /** Null when no copy was given. */
        readonly copyMatches: boolean | null;
      };
};
