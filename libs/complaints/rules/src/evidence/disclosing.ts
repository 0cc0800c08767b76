import type { Day, Refusal } from '@standing/kernel';
import type { Case } from '../case.js';
import type { Degree } from '../disclosure/items.js';
import { mayRead } from '../disclosure/may-read.js';
import { isKnownToBody, type NameVisibility } from '../identity-level.js';
import { rowOf } from '../disclosure/matrix.js';
import { isClosed } from '../state-of.js';
import { type Exhibit, itemOfExhibit } from './exhibit.js';
import { refusalsOfTitle } from './putting-in.js';

/** Why an exhibit is disclosed. */
export const DISCLOSURE_GROUNDS = [
  'charges-rest-on-it',
  'speaks-for-respondent',
  'asked-by-respondent',
  'required-by-law',
] as const;
export type DisclosureGround = (typeof DISCLOSURE_GROUNDS)[number];

/** To whom an exhibit is disclosed. */
export const DISCLOSED_TO = ['respondent', 'complainant'] as const;
export type DisclosedTo = (typeof DISCLOSED_TO)[number];

/** By which error something was disclosed, for which it is withdrawn from sight. */
export const WITHDRAWN_BECAUSE = ['wrong-version', 'names-somebody', 'too-early', 'not-of-this-case'] as const;
export type WithdrawnBecause = (typeof WITHDRAWN_BECAUSE)[number];

/** One act by which a version of an exhibit was shown to a party. It stays what it is, whatever follows. */
export type Disclosure = {
  readonly to: DisclosedTo;
  readonly disclosedOn: Day;
  /** The first day on which it is out of their sight again; null while it is not. */
  readonly withdrawnOn: Day | null;
};

export type ToDisclose = {
  readonly to: DisclosedTo;
  readonly exhibit: Exhibit;
  /** How the party will see it called. */
  readonly title: string;
  /** The acts that there were of this very version. */
  readonly before: readonly Disclosure[];
  /** From whom the complainant keeps their name, and that name where the body knows it. */
  readonly nameVisibility: NameVisibility;
  readonly complainantName: string;
};

/** Whether a version is in a party's sight by one of these acts on that day. */
export function isInSight(acts: readonly Disclosure[], of: DisclosedTo, on: Day): boolean {
  return acts.some(
    ({ to, disclosedOn, withdrawnOn }) => to === of && disclosedOn <= on && (withdrawnOn === null || on < withdrawnOn),
  );
}

/**
 * Whether a finding may rest on this version on that day: the respondent gave it, or it is disclosed to them and in their sight. What
 * cannot be disclosed cannot be relied on (6.2, d).
 */
export function mayBeReliedOn(exhibit: Pick<Exhibit, 'source'>, acts: readonly Disclosure[], on: Day): boolean {
  return exhibit.source === 'respondent' || isInSight(acts, 'respondent', on);
}

/** Why a version of an exhibit is not disclosed to a party that day. */
export function refusalsToDisclose(
  { to, exhibit, title, before, nameVisibility, complainantName }: ToDisclose,
  theCase: Pick<Case, 'events' | 'procedure'>,
  on: Day,
): Refusal[] {
  const isProtected = nameVisibility !== 'named';
  const isOfProtected = isProtected && (exhibit.source === 'complainant' || exhibit.source === 'witness');
  const given = mayRead(itemOfExhibit(exhibit), to, theCase, on, { isDisclosed: true });
  return [
    ...(isClosed(theCase) ? [{ code: 'COMPLAINTS_NOT_NOW' }] : []),
    ...refusalsOfMatrix(exhibit, to, given),
    ...(exhibit.source === to ? [{ code: 'COMPLAINTS_EXHIBIT_OF_PARTY' }] : []),
    ...(isInSight(before, to, on) ? [{ code: 'COMPLAINTS_DISCLOSED_ALREADY' }] : []),
    // What comes from them is in their words: somebody has looked at what is shown, and made unreadable what names them. A
    // complainant is given nothing else.
    ...((isOfProtected || given === 'redacted') && exhibit.version === 1
      ? [{ code: 'COMPLAINTS_REDACTED_VERSION_NEEDED' }]
      : []),
    ...refusalsOfTitle(title),
    ...(to === 'respondent' && isProtected && isKnownToBody(nameVisibility) && namesThem(title, complainantName)
      ? [{ code: 'COMPLAINTS_TITLE_NAMES_COMPLAINANT', path: 'title' }]
      : []),
  ];
}

/** Why a disclosure is not withdrawn from sight. */
export function refusalsToWithdraw({ withdrawnOn }: Disclosure): Refusal[] {
  return withdrawnOn === null ? [] : [{ code: 'COMPLAINTS_WITHDRAWN_ALREADY' }];
}

function refusalsOfMatrix(exhibit: Exhibit, to: DisclosedTo, given: Degree): Refusal[] {
  if (!rowOf(itemOfExhibit(exhibit)).cells[to]?.byAct) return [{ code: 'COMPLAINTS_NOT_FOR_A_PARTY' }];
  return given === 'nothing' ? [{ code: 'COMPLAINTS_DISCLOSURE_TOO_EARLY' }] : [];
}

/** Whether one of the words of a name stands in the text, however it is written; shorter ones are anybody's. */
function namesThem(text: string, name: string): boolean {
  const words = new Set(wordsOf(text));
  return wordsOf(name).some((word) => word.length >= 3 && words.has(word));
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
