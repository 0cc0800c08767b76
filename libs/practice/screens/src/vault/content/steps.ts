import type { Concern } from './entry.js';

export const STEPS = ['note', 'safe', 'consult', 'challenge', 'resolved', 'unresolved'] as const;
export type Step = (typeof STEPS)[number];

/** How far a concern is, from P0 to P5. */
export function stepOf(concern: Concern): Step {
  if (concern.outcome !== 'open') return concern.outcome;
  if (concern.challengedOn !== null) return 'challenge';
  if (concern.consulted.trim() !== '') return 'consult';
  return concern.checked ? 'safe' : 'note';
}

/** Whether to speak to the person oneself may be left out: then a direct referral is offered (P1). */
export function mayReferDirectly({ alarms }: Concern): boolean {
  return alarms.length > 0;
}
