import type { Day } from '@standing/kernel';

export const KINDS = ['log', 'dilemma', 'concern', 'session'] as const;
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
};

/**
 * What the vault keeps for continuity plans: it is no entry, and is listed nowhere. A key is the reader's own, by which they
 * open a list that was released to them; a list is the one that they hand over themselves.
 */
export type Kept = Pick<Entry, 'id' | 'begunOn' | 'edited' | 'text'> & {
  readonly kind: 'continuity-key' | 'continuity-list';
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

/** An entry that says nothing yet. */
export function newEntry(kind: Kind, begunOn: Day): Entry {
  const isConcern = kind === 'concern';
  return {
    id: crypto.randomUUID(),
    kind,
    about: isConcern ? 'colleague' : 'nobody',
    begunOn,
    edited: 0,
    text: '',
    edition: null,
    clauses: [],
    concern: isConcern ? NO_CONCERN : null,
    sessionId: null,
    themes: [],
    engagementIds: [],
  };
}
