import type { Day, Refusal } from '@standing/kernel';
import type { Case } from '../case.js';
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

/** By which error something was disclosed, for which it is withdrawn from sight. */
export const WITHDRAWN_BECAUSE = ['wrong-version', 'names-somebody', 'too-early', 'not-of-this-case'] as const;
export type WithdrawnBecause = (typeof WITHDRAWN_BECAUSE)[number];

/** One act by which a version of an exhibit was shown to the respondent. It stays what it is, whatever follows. */
export type Disclosure = {
  readonly disclosedOn: Day;
  /** The first day on which it is out of their sight again; null while it is not. */
  readonly withdrawnOn: Day | null;
};

export type ToDisclose = {
  readonly exhibit: Exhibit;
  /** How the respondent will see it called. */
  readonly title: string;
  /** The acts that there were of this very version. */
  readonly before: readonly Disclosure[];
  /** From whom the complainant keeps their name, and that name where the body knows it. */
  readonly nameVisibility: NameVisibility;
  readonly complainantName: string;
};

/** Whether a version is in the respondent's sight by one of these acts on that day. */
export function isInSight(acts: readonly Disclosure[], on: Day): boolean {
  return acts.some(({ disclosedOn, withdrawnOn }) => disclosedOn <= on && (withdrawnOn === null || on < withdrawnOn));
}

/**
 * Whether a finding may rest on this version on that day: the respondent gave it, or it is disclosed to them and in their sight. What
 * cannot be disclosed cannot be relied on (6.2, d).
 */
export function mayBeReliedOn(exhibit: Pick<Exhibit, 'source'>, acts: readonly Disclosure[], on: Day): boolean {
  return exhibit.source === 'respondent' || isInSight(acts, on);
}

/** Why a version of an exhibit is not disclosed to the respondent that day. */
export function refusalsToDisclose(
  { exhibit, title, before, nameVisibility, complainantName }: ToDisclose,
  theCase: Pick<Case, 'events' | 'procedure'>,
  on: Day,
): Refusal[] {
  const isProtected = nameVisibility !== 'named';
  const isOfProtected = isProtected && (exhibit.source === 'complainant' || exhibit.source === 'witness');
  return [
    ...(isClosed(theCase) ? [{ code: 'COMPLAINTS_NOT_NOW' }] : []),
    ...refusalsOfMatrix(exhibit, theCase, on),
    ...(exhibit.source === 'respondent' ? [{ code: 'COMPLAINTS_EXHIBIT_OF_RESPONDENT' }] : []),
    ...(isInSight(before, on) ? [{ code: 'COMPLAINTS_DISCLOSED_ALREADY' }] : []),
    // What comes from them is in their words: somebody has looked at what is shown, and made unreadable what names them.
    ...(isOfProtected && exhibit.version === 1 ? [{ code: 'COMPLAINTS_REDACTED_VERSION_NEEDED' }] : []),
    ...refusalsOfTitle(title),
    ...(isProtected && isKnownToBody(nameVisibility) && namesThem(title, complainantName)
      ? [{ code: 'COMPLAINTS_TITLE_NAMES_COMPLAINANT', path: 'title' }]
      : []),
  ];
}

/** Why a disclosure is not withdrawn from sight. */
export function refusalsToWithdraw({ withdrawnOn }: Disclosure): Refusal[] {
  return withdrawnOn === null ? [] : [{ code: 'COMPLAINTS_WITHDRAWN_ALREADY' }];
}

function refusalsOfMatrix(exhibit: Exhibit, theCase: Pick<Case, 'events' | 'procedure'>, on: Day): Refusal[] {
  const item = itemOfExhibit(exhibit);
  if (!rowOf(item).cells.respondent?.byAct) return [{ code: 'COMPLAINTS_NOT_FOR_RESPONDENT' }];
  const isReadThen = mayRead(item, 'respondent', theCase, on, { isDisclosed: true }) !== 'nothing';
  return isReadThen ? [] : [{ code: 'COMPLAINTS_DISCLOSURE_TOO_EARLY' }];
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
