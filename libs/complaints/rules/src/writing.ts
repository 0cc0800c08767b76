import type { Day, Refusal } from '@standing/kernel';
import type { Case } from './case.js';
import { refusalsOfClauses } from './allegation.js';
import { conflictsOf } from './functions.js';
import { lastOf, stateOf } from './state-of.js';
import { refusalsOfText } from './texts.js';

/** What the respondent is charged with, as it is served. */
export type Charges = {
  readonly charges: string;
  /** The codes of the clauses on which the charges are founded: at least one. */
  readonly clauses: readonly string[];
  /** To what they may lead. */
  readonly mayLeadTo: string;
};

/** The longest of each, in characters. */
const LONGEST = { charges: 20_000, mayLeadTo: 2000, text: 20_000 } as const;

/** Why charges cannot be served so: a clause founds them, and the respondent reads what they may lead to. */
export function refusalsToServe({ charges, clauses, mayLeadTo }: Charges): Refusal[] {
  return [
    ...refusalsOfText('charges', charges, 'COMPLAINTS_TEXT_MISSING', LONGEST.charges),
    ...(clauses.length === 0 ? [{ code: 'COMPLAINTS_CLAUSE_MISSING', path: 'clauses' }] : refusalsOfClauses(clauses)),
    ...refusalsOfText('mayLeadTo', mayLeadTo, 'COMPLAINTS_TEXT_MISSING', LONGEST.mayLeadTo),
  ];
}

/** Why what a respondent writes, a reply or the grounds of an appeal, cannot be taken. */
export function refusalsToWrite(path: string, text: string): Refusal[] {
  return refusalsOfText(path, text, 'COMPLAINTS_TEXT_MISSING', LONGEST.text);
}

/**
 * Why this person may not be named as the one whom the case concerns: charges were served, it is taken or closed, or
 * they hold a function in it that no respondent holds. Another may be named as long as nothing was served.
 */
export function refusalsToName(personId: string, theCase: Case, on: Day): Refusal[] {
  const refusals: Refusal[] = [];
  const state = stateOf(theCase);
  if (state !== 'triage' || lastOf(theCase, 'serve')) refusals.push({ code: 'COMPLAINTS_NOT_NOW', params: { state } });
  if (respondentOf(theCase, on) === personId) refusals.push({ code: 'COMPLAINTS_RESPONDENT_NAMED', path: 'who' });
  if (conflictsOf(personId, 'respondent', theCase.everHeld).length > 0)
    refusals.push({ code: 'COMPLAINTS_FUNCTIONS_INCOMPATIBLE', path: 'who' });
  return refusals;
}

/** Whom the case concerns on that day; null as long as nobody is named. */
export function respondentOf({ everHeld }: Pick<Case, 'everHeld'>, on: Day): string | null {
  const held = everHeld.find((one) => one.function === 'respondent' && (one.endedOn === null || on < one.endedOn));
  return held?.personId ?? null;
}
