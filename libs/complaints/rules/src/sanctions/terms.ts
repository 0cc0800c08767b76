import type { Refusal } from '@standing/kernel';
import { CATALOGUE, LADDER, type SanctionKind } from './catalogue.js';
import { canBeKeptSuspended, CONDITIONS, type Condition, refusalsOfCondition } from './conditions-bank.js';

/** What somebody is to be in the body no longer. */
export const ROLES = ['supervisor', 'assessor'] as const;
export type Role = (typeof ROLES)[number];

/** A sanction with what makes it this one: codes and numbers, never a word. */
export type Terms = {
  readonly kind: SanctionKind;
  /** How long it lasts, or before one may apply again or be restored, as the catalogue says; null where it has no term. */
  readonly months: number | null;
  /** The code of the level to which it reduces; null for every other. */
  readonly level: string | null;
  /** Which roles it removes; empty for every other. */
  readonly roles: readonly Role[];
  /** Under which conditions the accreditation is kept, or what is asked of somebody while suspended; empty for every other. */
  readonly conditions: readonly Condition[];
  /** Whether it is published with the name: a decision of its own, with reasons of its own. */
  readonly named: boolean;
};

/** The terms of a kind without more. */
export function termsOf(kind: SanctionKind, more: Partial<Omit<Terms, 'kind'>> = {}): Terms {
  return { kind, months: null, level: null, roles: [], conditions: [], named: false, ...more };
}

/** No number of months lies in it: each rung of the ladder has a term. */
const NEVER = { min: 1, max: 0 };
/** A body keeps its conditions few: nobody follows a dozen. */
const MOST_CONDITIONS = 6;

/**
 * Why a panel may not impose these terms: the sanction is not its to give, its months are out of the catalogue's bounds,
 * or what makes it this one is missing or belongs to another.
 */
export function refusalsOfTerms(terms: Terms): Refusal[] {
  const { kind } = terms;
  if (!(LADDER as readonly SanctionKind[]).includes(kind))
    return [{ code: 'COMPLAINTS_SANCTION_NOT_HERE', path: 'kind' }];
  return [
    ...refusalsOfMonths(terms),
    ...fits(kind === 'level-reduction', terms.level !== null, 'COMPLAINTS_SANCTION_LEVEL', 'level'),
    ...fits(kind === 'role-removal', terms.roles.length > 0, 'COMPLAINTS_SANCTION_ROLES', 'roles'),
    ...refusalsOfHaving(terms),
    ...refusalsOfConditions(terms.conditions),
    // What the public never reads cannot be published with a name.
    ...(terms.named && CATALOGUE[kind].shown === null ? [{ code: 'COMPLAINTS_NAMING_NOT_HERE', path: 'named' }] : []),
  ];
}

function refusalsOfMonths({ kind, months }: Terms): Refusal[] {
  const { min, max } = CATALOGUE[kind].term ?? NEVER;
  const isIn = months !== null && Number.isInteger(months) && months >= min && months <= max;
  return isIn ? [] : [{ code: 'COMPLAINTS_SANCTION_MONTHS', params: { min, max }, path: 'months' }];
}

/**
 * Conditions make one of the sanctions. A suspension may go with some, which its review looks at: with those alone that ask
 * something of somebody, since there is no work to be limited and no role to be held meanwhile.
 */
function refusalsOfHaving({ kind, conditions }: Terms): Refusal[] {
  if (kind !== 'suspension')
    return fits(kind === 'conditions', conditions.length > 0, 'COMPLAINTS_SANCTION_CONDITIONS', 'conditions');
  const needless = conditions.some(({ code }) => !canBeKeptSuspended(code));
  return needless ? [{ code: 'COMPLAINTS_CONDITION_NOT_SUSPENDED', path: 'conditions' }] : [];
}

function refusalsOfConditions(conditions: readonly Condition[]): Refusal[] {
  const codes = conditions.map(({ code }) => code);
  const tooMany = conditions.length > MOST_CONDITIONS || new Set(codes).size < codes.length;
  return [
    ...(tooMany
      ? [{ code: 'COMPLAINTS_CONDITIONS_TOO_MANY', params: { most: MOST_CONDITIONS }, path: 'conditions' }]
      : []),
    ...conditions.flatMap((condition) => refusalsOfCondition(condition)),
  ];
}

/** What belongs to one sanction alone: there it must be, and nowhere else. */
function fits(here: boolean, given: boolean, code: string, path: string): Refusal[] {
  return here === given ? [] : [{ code, path }];
}

/** Which roles the conditions of a sanction take away while they last. */
export function rolesOffBy(conditions: readonly Condition[]): readonly Role[] {
  return [...new Set(conditions.flatMap(({ code }) => CONDITIONS[code].rolesOff))];
}
