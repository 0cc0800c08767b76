import type { Day } from '@standing/kernel';

/** The kinds of evidence that a scheme may speak of. A kind joins the list when a scheme needs it. */
export const EVIDENCE_KINDS = [
  'practice',
  /** Mentoring, training and supervision that the person gives: no coaching. `form` tells which. */
  'other-practice',
  'supervision',
  /** Supervision that the person receives for the supervision that they give, agreed apart from that of their coaching. */
  'supervision-of-supervision',
  'code-signature',
  'cpd',
  'feedback',
  'insurance-cover',
  /** An employer's letter: cover for the work for that employer, and for no other. */
  'employer-cover',
  /** That a coach and the colleague whom they named both confirmed a continuity plan (FR-3); it holds for a year. */
  'continuity-plan',
  /** Training, qualifications and experience, as records (IN-1, CA-1a). */
  'training',
  'qualification',
  'experience',
  'mentoring',
  'reflection',
  'plan',
  'statement',
  'report',
  'assessment',
  'membership',
  /** What this body awarded, from its day on; `level` tells which. */
  'award',
  /** What another body awarded: `issuer`, `designation`. */
  'external-award',
  'application',
  'attempt',
  /**
   * What the body received for an application, in minor units: `amount`, `currency`. `purpose` is the kind of application
   * (`first`, `renewal`, `reinstatement`), and `late` tells whether a fee for lateness was asked of it as well. One sum may pay both.
   */
  'payment',
  'consent',
  'departure',
  /** What changes a line: leave, a waiver, an extension, an accepted explanation, being drawn for an audit. */
  'leave',
  'waiver',
  'extension',
  'explanation',
  'audit-draw',
  /** A time without practice that was told. */
  'no-practice',
  /** The kinds of work, countries and caseload that the person has declared for a time. */
  'scope',
  'caseload',
  /** A quality of a confirmer for a time: `confirmerId`, `profile`. */
  'confirmer-profile',
  /** A relation of the person to somebody for a time: `withId`, `relation`. */
  'relation',
] as const;

/** What a piece of evidence proves. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** As whom somebody gives feedback: the attribute `giver`; a piece without one is a client's. */
export const FEEDBACK_GIVERS = ['client', 'sponsor', 'supervisor', 'peer'] as const;
export type FeedbackGiver = (typeof FEEDBACK_GIVERS)[number];

/** How far a piece of evidence can be relied on, from the least to the most. */
export const TRUST_LEVELS = ['declared', 'confirmed', 'documented'] as const;

/** Said by the person; confirmed by another person; proved by a document. */
export type Trust = (typeof TRUST_LEVELS)[number];

/** A value of an attribute; a list where the piece has several, as a cover has countries. */
export type AttributeValue = string | number | boolean | readonly string[];

type Recorded = {
  readonly id: string;
  /** Which ledger of the platform it comes from, such as `supervision.session`. */
  readonly source: string;
  readonly sourceId: string;
  /** Rises with every change at the source; the highest one counts, the others are history. */
  readonly revision: number;
  readonly kind: EvidenceKind;
  /** Whole minutes; 0 where the kind has no length. */
  readonly minutes: number;
  /**
   * Ids, codes and numbers: never a name. Rules of every scheme read `form`, `category`, `giver`, `confirmerId`, and
   * `countsFor`, the line that the member wants it to count for. `parts` divides the minutes over categories, each as
   * `ethics:120`: see `divided`.
   */
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly trust: Trust;
  /** The last day on which it holds, where it has an end, as a cover has; on a line on what is in force it counts no longer. */
  readonly heldUntil?: Day | null;
};

/** Something that happened on a day and stands. */
export type ActiveEvidence = Recorded & { readonly state: 'active'; readonly heldOn: Day };

/** Something taken back by the person, or declined by whoever was asked; its day may never have been told. */
export type LapsedEvidence = Recorded & { readonly state: 'withdrawn' | 'declined'; readonly heldOn: Day | null };

/** One revision of one piece of evidence, as the ledger keeps it. */
export type Evidence = ActiveEvidence | LapsedEvidence;
