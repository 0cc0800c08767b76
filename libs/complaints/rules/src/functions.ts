import type { Day } from '@standing/kernel';

/** The functions that a person may hold in one case. They are held for a case, not by a role of the body. */
export const CASE_FUNCTIONS = [
  /** Filed the complaint. */
  'complainant',
  /** The coach whom it concerns. */
  'respondent',
  /** Keeps the case's record, serves, notifies and publishes; never sits. */
  'registrar',
  /** The one contact of each party; never decides. */
  'case-manager',
  'investigator',
  /** Says whether there is a case to answer. */
  'assessor',
  /** Orders an interim measure on risk alone. */
  'interim-panel',
  /** Puts the case before the panel. */
  'presenter',
  'panel',
  /** Advises a panel without a vote. */
  'legal-adviser',
  'appeal-panel',
  'sanction-monitor',
  'sanction-panel',
  'witness',
  /** Opens a protected identity to one asker. */
  'identity-custodian',
  /** Looks again at a closure, at an objection and at leave to appeal; took no part before. */
  'reviewer',
] as const;

export type CaseFunction = (typeof CASE_FUNCTIONS)[number];

/** From where somebody sits: in the chair, as a coach, or as neither. */
export const SEATS = ['chair', 'coach', 'lay'] as const;
export type Seat = (typeof SEATS)[number];

/** Why a function ended that nobody gave up: a conflict came to light, or the person holds an office in the body (R2). */
export type EndReason = 'conflict' | 'office';

/** One person and one function, held in one case now or before. */
export type Holding = {
  readonly personId: string;
  readonly function: CaseFunction;
  /** The first civil day on which it is no longer held; null while it is. */
  readonly endedOn: Day | null;
  /** Of assessors and panels; null or none where nobody said it. */
  readonly seat?: Seat | null;
  /** Why it ended although nobody gave it up. Null or none of any other. */
  readonly endReason?: EndReason | null;
};

/** Those who look into a case, those who decide in it and those who hear an appeal are different people (R1, R6). */
const APART: readonly CaseFunction[] = [
  'investigator',
  'assessor',
  'interim-panel',
  'panel',
  'appeal-panel',
  'sanction-panel',
  'presenter',
  'reviewer',
];

/** A person of one of these decides nothing and advises nobody who decides. */
export const PARTIES: readonly CaseFunction[] = ['complainant', 'respondent', 'witness'];

/** Manage the case, and so never decide in it: the case manager never decides, the registrar never sits (R1). */
export const KEEPERS: readonly CaseFunction[] = ['case-manager', 'registrar'];

/** Those that decide anything in a case. */
export const DECIDE: readonly CaseFunction[] = [
  'assessor',
  'interim-panel',
  'panel',
  'appeal-panel',
  'sanction-panel',
  'reviewer',
];

/** Every two functions that one person never holds in one case, each pair once and in both orders. */
export const INCOMPATIBLE: ReadonlyMap<CaseFunction, ReadonlySet<CaseFunction>> = new Map(
  CASE_FUNCTIONS.map((one) => [one, new Set(CASE_FUNCTIONS.filter((other) => other !== one && areApart(one, other)))]),
);

function areApart(one: CaseFunction, other: CaseFunction): boolean {
  const between = (these: readonly CaseFunction[], those: readonly CaseFunction[]) =>
    (these.includes(one) && those.includes(other)) || (these.includes(other) && those.includes(one));
  return (
    between(APART, APART) ||
    between(KEEPERS, DECIDE) ||
    between(KEEPERS, ['investigator', 'presenter']) ||
    // A party is nothing else; two parties to one case are two people.
    between(PARTIES, CASE_FUNCTIONS) ||
    between(['legal-adviser'], [...APART, ...KEEPERS]) ||
    // Whoever watches over the conditions had no part in setting them (R1, R13).
    between(['sanction-monitor'], [...DECIDE, 'investigator', 'presenter']) ||
    // Who opens a protected identity asks for none.
    between(['identity-custodian'], [...APART, ...KEEPERS, 'sanction-monitor'])
  );
}

/** The functions, among those that this person holds or ever held in the case, that this one may not be joined to. */
export function conflictsOf(
  personId: string,
  wanted: CaseFunction,
  everHeld: readonly Pick<Holding, 'personId' | 'function'>[],
): readonly CaseFunction[] {
  const apart = INCOMPATIBLE.get(wanted);
  const own = everHeld.filter((holding) => holding.personId === personId).map((holding) => holding.function);
  return [...new Set(own)].filter((held) => apart?.has(held));
}
