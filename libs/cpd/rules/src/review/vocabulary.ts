/** What a member shows of an activity: a file, another file with a word why, or nothing. */
export const SHOWN_KINDS = ['file', 'substitute', 'none'] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];

/** What an auditor says of it. */
export const VERDICTS = ['accepted', 'refused', 'more'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What one file is to hold, apart or together: whose it is, who gave it, what, when, how long, and somebody else's mark. */
export const FILE_PARTS = ['person', 'provider', 'title', 'day', 'length', 'mark'] as const;
export type FilePart = (typeof FILE_PARTS)[number];

/**
 * Why what was shown is not accepted: a closed list. Receipts, invitations and slides alone show nothing; a file that
 * tells of a client or another person is not to be kept.
 */
export const REFUSED_REASONS = [
  'incomplete',
  'receipt',
  'invitation',
  'slides',
  'other-activity',
  'names-shown',
  'not-readable',
  'nothing-shown',
] as const;
export type RefusedReason = (typeof REFUSED_REASONS)[number];

/** Why a member asks for more time: a code, and never a word about health. */
export const TIME_GROUNDS = ['illness', 'leave', 'absence', 'other'] as const;
export type TimeGround = (typeof TIME_GROUNDS)[number];

/** Why a member is asked: for the first time, for more of some activities, or again after more time was given as the outcome. */
export const ROUND_KINDS = ['opened', 'more-asked', 'more-time'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** How an audit ends. What follows from the second one, a registrar decides. */
export const OUTCOMES = ['meets', 'does-not-meet'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a registrar makes of it: nothing, or a note that is kept. Nothing ends or limits an accreditation here. */
export const FOLLOW_UPS = ['no-consequence', 'noted'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** In characters: a word of a member's, and a sentence of an auditor's. */
export const LONGEST_WORD = 300;
