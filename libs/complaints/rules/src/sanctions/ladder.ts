import type { Refusal } from '@standing/kernel';
import { LADDER, type Rung, type SanctionKind } from './catalogue.js';

/** Why a rung of the ladder is not enough. Codes, so that a body can see whether its panels decide alike. */
export const RUNG_REASONS = [
  'risk-remains',
  'too-grave',
  'no-insight',
  'repeated',
  'cannot-be-met',
  'does-not-apply',
  'undermines-trust',
] as const;
export type RungReason = (typeof RUNG_REASONS)[number];

/** What makes it graver. */
export const AGGRAVATING = [
  'breach-of-trust',
  'repetition',
  'lack-of-insight',
  'no-remediation',
  'harm',
  'potential-harm',
  'previous-finding',
  'obstruction',
  'abuse-of-position',
  'vulnerable-person',
] as const;
export type Aggravating = (typeof AGGRAVATING)[number];

/** What speaks for the respondent. An apology is no admission. */
export const MITIGATING = [
  'insight',
  'remorse',
  'apology',
  'remediation',
  'testimonials',
  'isolated',
  'time-passed',
  'self-referral',
] as const;
export type Mitigating = (typeof MITIGATING)[number];

/** One rung that a panel passed by, and why. */
export type RungPassed = { readonly kind: Rung; readonly why: RungReason };

/** How a panel came to its sanction, in codes; its reasons in words are sealed elsewhere. */
export type Weighing = {
  readonly rungs: readonly RungPassed[];
  readonly aggravating: readonly Aggravating[];
  readonly mitigating: readonly Mitigating[];
};

/**
 * Why a ladder was not walked: every rung below the sanction is passed by once, from the lowest upward, each with a code
 * of why it is not enough, and none at or above it.
 */
export function refusalsOfLadder(kind: SanctionKind, { rungs }: Pick<Weighing, 'rungs'>): Refusal[] {
  const below = rungsBelow(kind);
  const missing = below.find((rung) => !rungs.some((passed) => passed.kind === rung));
  if (missing !== undefined) return [{ code: 'COMPLAINTS_RUNG_MISSING', params: { rung: missing }, path: 'rungs' }];
  const isInOrder = rungs.length === below.length && rungs.every((passed, index) => passed.kind === below[index]);
  return isInOrder ? [] : [{ code: 'COMPLAINTS_LADDER_ORDER', path: 'rungs' }];
}

/** The rungs below a sanction, from the lowest upward. */
export function rungsBelow(kind: SanctionKind): readonly Rung[] {
  const at = (LADDER as readonly SanctionKind[]).indexOf(kind);
  return at < 0 ? LADDER : LADDER.slice(0, at);
}
