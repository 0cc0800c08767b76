import type { Day } from '@standing/kernel';
import { type Ladder, NO_LADDER } from './ladder.js';

export const KINDS = ['log', 'dilemma', 'concern', 'session', 'supervisee', 'safeguarding', 'lifting'] as const;
export type Kind = (typeof KINDS)[number];

export const ABOUTS = ['nobody', 'client', 'colleague', 'supplier', 'participant'] as const;
/** Of whom an entry speaks. What speaks of a colleague is erased after twelve months. */
export type About = (typeof ABOUTS)[number];

/** What makes it unsafe to speak to the person oneself: any of them offers a direct referral (P1). */
export const ALARMS = ['sexual', 'crime', 'vulnerable', 'danger', 'discrimination', 'reprisal', 'dependence'] as const;
export type Alarm = (typeof ALARMS)[number];

export const THEMES = [
  'contracting',
  'confidentiality',
  'boundaries',
  'conflict',
  'diversity',
  'competence',
  'wellbeing',
  'ending',
] as const;
export type Theme = (typeof THEMES)[number];

export type Outcome = 'open' | 'resolved' | 'unresolved';

/** The steps of a concern about somebody's conduct, P1 to P5; the note itself (P0) is the entry's text. */
export type Concern = {
  readonly alarms: readonly Alarm[];
  /** Whether the questions were answered. */
  readonly checked: boolean;
  /** Why the person was not spoken to. */
  readonly waivedBecause: string;
  readonly consulted: string;
  readonly challengedOn: Day | null;
  readonly asked: string;
  readonly answerBy: Day | null;
  readonly outcome: Outcome;
  readonly learnt: string;
};

export const PROTECTED = ['minor', 'vulnerable'] as const;
/** Why somebody needs protection (CF-5). */
export type Protected = (typeof PROTECTED)[number];

export const SAFEGUARDS = [
  'agreement',
  'assent',
  'legal-basis',
  'background-check',
  'reporting',
  'place',
  'cover',
] as const;
/** What is arranged for a minor or a vulnerable adult, with whoever represents them. */
export type Safeguard = (typeof SAFEGUARDS)[number];

/** That an engagement is with a minor or a vulnerable adult, and what is arranged (CF-5). */
export type Safeguarding = {
  readonly because: Protected;
  readonly arranged: readonly Safeguard[];
};

export const GROUNDS = ['consent', 'legal-duty', 'unlawful', 'danger'] as const;
/** On what ground confidentiality was lifted (CF-1, CF-2). */
export type Ground = (typeof GROUNDS)[number];

export const RECIPIENTS = ['authority', 'emergency', 'health', 'guardian', 'sponsor', 'supervisor', 'other'] as const;
/** To whom something was said: what they are, never who. */
export type Recipient = (typeof RECIPIENTS)[number];

/** That confidentiality was lifted once (CF-2). */
export type Lifting = {
  readonly onDay: Day | null;
  readonly ground: Ground;
  readonly recipient: Recipient;
  /** Whether the client's agreement was sought first. */
  readonly agreementSought: boolean;
};

/** Something that the coach wrote. It is read in her browser and nowhere else. */
export type Entry = {
  readonly id: string;
  readonly kind: Kind;
  readonly about: About;
  /** The day on which it was begun. */
  readonly begunOn: Day;
  /** Rises with every change in the vault: the higher of two is the later. */
  readonly edited: number;
  readonly text: string;
  /** What the body calls the edition of the code whose clauses are meant. */
  readonly edition: string | null;
  readonly clauses: readonly string[];
  readonly concern: Concern | null;
  /** A logged supervision session, its themes and the engagements that were spoken of: these are kept nowhere else. */
  readonly sessionId: string | null;
  readonly themes: readonly Theme[];
  readonly engagementIds: readonly string[];
  readonly safeguarding: Safeguarding | null;
  readonly lifting: Lifting | null;
  readonly ladder: Ladder | null;
};

export const KEPT = ['continuity-key', 'continuity-list', 'passkey'] as const;

/**
 * What the vault keeps beside entries: it is none, and is listed nowhere. Of continuity plans, the reader's own key, by which
 * they open a list that was released to them, and the list that they hand over themselves; and what a passkey answers.
 */
export type Kept = Pick<Entry, 'id' | 'begunOn' | 'edited' | 'text'> & {
  readonly kind: (typeof KEPT)[number];
  readonly about: 'nobody';
};

export type Held = Entry | Kept;

export function isEntry(held: Held): held is Entry {
  return KINDS.some((kind) => kind === held.kind);
}

export const NO_CONCERN: Concern = {
  alarms: [],
  checked: false,
  waivedBecause: '',
  consulted: '',
  challengedOn: null,
  asked: '',
  answerBy: null,
  outcome: 'open',
  learnt: '',
};

const ABOUT_AT_FIRST: Readonly<Record<Kind, About>> = {
  log: 'nobody',
  dilemma: 'nobody',
  concern: 'colleague',
  session: 'nobody',
  supervisee: 'colleague',
  safeguarding: 'client',
  lifting: 'client',
};

const NO_SAFEGUARDING: Safeguarding = { because: 'minor', arranged: [] };

/** An entry that says nothing yet. */
export function newEntry(kind: Kind, begunOn: Day): Entry {
  return {
    id: crypto.randomUUID(),
    kind,
    about: ABOUT_AT_FIRST[kind],
    begunOn,
    edited: 0,
    text: '',
    edition: null,
    clauses: [],
    concern: kind === 'concern' ? NO_CONCERN : null,
    sessionId: null,
    themes: [],
    engagementIds: [],
    safeguarding: kind === 'safeguarding' ? NO_SAFEGUARDING : null,
    lifting:
      kind === 'lifting' ? { onDay: begunOn, ground: 'consent', recipient: 'authority', agreementSought: false } : null,
    ladder: kind === 'supervisee' ? NO_LADDER : null,
  };
}
