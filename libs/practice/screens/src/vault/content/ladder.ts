import type { Day } from '@standing/kernel';
import type { ResultOf } from '@standing/web-core';
import type { superviseesQuery } from '../vault.queries.js';

type Supervisee = NonNullable<ResultOf<typeof superviseesQuery>['asSupervisor']>['supervisees'][number];

/** When what was said in supervision may be said outside: what both agreed on (F5). */
export type Limit = NonNullable<Supervisee['terms']>['limits'][number];

export type LadderOutcome = 'open' | 'resolved' | 'refer';

/** What a supervisor does before anything that was said in supervision is said outside, one rung after the other. */
export type Ladder = {
  /** Whose supervision it is: said in this vault alone. */
  readonly agreementId: string | null;
  readonly explored: string;
  readonly agreed: string;
  readonly agreedUntil: Day | null;
  readonly rechecked: string;
  readonly consulted: string;
  readonly limit: Limit | null;
  readonly toldOn: Day | null;
  /** Why telling the supervisee would put somebody in danger. */
  readonly untoldBecause: string;
  readonly outcome: LadderOutcome;
};

export const NO_LADDER: Ladder = {
  agreementId: null,
  explored: '',
  agreed: '',
  agreedUntil: null,
  rechecked: '',
  consulted: '',
  limit: null,
  toldOn: null,
  untoldBecause: '',
  outcome: 'open',
};

/** What every supervision agreement allows, whether or not its terms were set down (F5). */
export const ALWAYS: readonly Limit[] = ['LEGAL_DUTY', 'SERIOUS_HARM'];

/** What still stands between a supervisor and a referral. */
export type Lacking = 'supervisee' | 'limit' | 'limit-not-agreed' | 'agreed-time' | 'time-not-over' | 'told';

/**
 * What has to be done before something that was said in supervision is referred: whose supervision it is, under which limit
 * both signed, that the supervisee was told so first or why that would put somebody in danger, and, where a breach goes on,
 * that the time is over within which it was to end. Empty: it may be referred.
 */
export function lackingFor(ladder: Ladder, limits: readonly Limit[], today: Day): Lacking[] {
  const { agreementId, limit, toldOn, untoldBecause } = ladder;
  const lacking: Lacking[] = [];
  if (agreementId === null) lacking.push('supervisee');
  if (limit === null) lacking.push('limit');
  else if (!limits.includes(limit)) lacking.push('limit-not-agreed');
  if (limit === 'ONGOING_BREACH') lacking.push(...lackingOfTime(ladder, today));
  if (toldOn === null && untoldBecause.trim() === '') lacking.push('told');
  return lacking;
}

function lackingOfTime({ agreed, agreedUntil }: Ladder, today: Day): Lacking[] {
  if (agreed.trim() === '' || agreedUntil === null) return ['agreed-time'];
  return agreedUntil >= today ? ['time-not-over'] : [];
}

export const RUNGS = ['noted', 'explored', 'agreed', 'rechecked', 'consulted', 'told', 'resolved', 'refer'] as const;
export type Rung = (typeof RUNGS)[number];

/** How far a supervisor is, from what was noted to what is referred. */
export function rungOf({ outcome, toldOn, consulted, rechecked, agreed, explored }: Ladder): Rung {
  if (outcome !== 'open') return outcome;
  if (toldOn !== null) return 'told';
  if (consulted.trim() !== '') return 'consulted';
  if (rechecked.trim() !== '') return 'rechecked';
  if (agreed.trim() !== '') return 'agreed';
  return explored.trim() === '' ? 'noted' : 'explored';
}
