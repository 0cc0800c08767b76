import { CLOSED_STATES } from './case-states.js';
import { type CaseEventName, type CaseState, MEASURE_STATES } from './case.js';
import type { ClockName } from './clock-table.js';
import type { CaseFunction } from './functions.js';
import type { GuardCode } from './guard-codes.js';
import { row, type Transition } from './transition.js';

const KEEPERS: readonly CaseFunction[] = ['registrar', 'case-manager'];
const CLOCKS_OF_IT: readonly ClockName[] = ['K3', 'K3a', 'K3r'];

/** After these the danger may be another: what another complaint adds, charges, a reply, a stay, a postponement, and a case that goes on again. */
export const CHANGING_RISK: readonly CaseEventName[] = [
  ...[
    'join-complaint',
    'serve',
    'amend-charges',
    'reply',
    'stay',
    'postpone',
    'reopen',
    'set-aside-to-triage',
    'set-aside-to-assessors',
  ],
] as CaseEventName[];

/**
 * The first two rows of the protective track. The risk is looked at in these states, as often as it is needed, whatever measure
 * there is; that it asks for none is an act of its own, with reasons, of those who looked.
 */
export function screeningLines(open: readonly CaseState[], guards: readonly GuardCode[]): readonly Transition[] {
  const stays = MEASURE_STATES.filter((state) => state !== 'none' && state !== 'screened');
  return [
    row({
      event: 'screen-risk',
      from: open,
      to: null,
      who: KEEPERS,
      guards,
      starts: ['K3r'],
      stops: ['K3', 'K3a'],
      measure: { from: MEASURE_STATES, to: 'screened', stays },
    }),
    row({
      event: 'find-no-measure',
      from: open,
      to: null,
      who: KEEPERS,
      guards: ['SCREENING_OPEN', 'REASONS_WRITTEN'],
      measure: { from: ['screened'], to: 'none' },
    }),
  ];
}

/**
 * A procedure with what its lines start and stop of the looks at the risk: another is owed after whatever may have changed it,
 * and none once the case is final or closed.
 */
export function withScreening(lines: readonly Transition[]): readonly Transition[] {
  return lines.map((line) => ({
    ...line,
    starts: CHANGING_RISK.includes(line.event) ? [...line.starts, 'K3a'] : line.starts,
    stops: isEnd(line.to) ? [...new Set([...line.stops, ...CLOCKS_OF_IT])] : line.stops,
  }));
}

/** A closure that is confirmed leads back to where it was: closed. */
function isEnd(to: Transition['to']): boolean {
  return to === 'back' || to === 'final' || CLOSED_STATES.some((state) => state === to);
}
