import type { CaseState, MeasureState } from './case.js';
import type { ClockName } from './clock-table.js';
import type { CaseFunction } from './functions.js';
import { row, type Transition } from './transition.js';

const KEEPERS: readonly CaseFunction[] = ['case-manager', 'registrar'];
const IN_EFFECT: readonly MeasureState[] = ['provisional', 'in-force'];
/** Where none is asked for: whether or not somebody looked at the risk before. */
const FREE: readonly MeasureState[] = ['none', 'screened'];
const ALL_OF_IT: readonly ClockName[] = ['K10', 'K10a', 'K10r', 'K10u'];

/** A line of this track, wherever the case stands. */
const line = (each: Omit<Parameters<typeof row>[0], 'from'>): Omit<Transition, 'from'> => row({ ...each, from: [] });

const LINES: readonly Omit<Transition, 'from'>[] = [
  line({
    event: 'propose-measure',
    to: null,
    who: KEEPERS,
    guards: ['GROUND_SAID', 'REASONS_WRITTEN'],
    starts: ['K10a'],
    stops: ['K3r'],
    measure: { from: FREE, to: 'proposed' },
  }),
  line({
    event: 'answer-measure',
    to: null,
    who: ['respondent'],
    guards: ['MEASURE_NOTIFIED', 'MEASURE_ANSWERED_ONCE'],
    stops: ['K10a'],
  }),
  line({
    event: 'impose-measure',
    to: null,
    who: ['interim-panel'],
    guards: ['REASONS_WRITTEN', 'INTERIM_PANEL_COMPLETE', 'MEASURE_HEARD'],
    stops: ['K10a'],
    measure: { from: ['proposed'], to: 'imposed' },
  }),
  line({
    event: 'refuse-measure',
    to: null,
    who: ['interim-panel'],
    guards: ['REASONS_WRITTEN', 'INTERIM_PANEL_COMPLETE'],
    starts: ['K3r'],
    stops: ['K10a'],
    measure: { from: ['proposed'], to: 'none' },
  }),
  line({
    event: 'notify-measure',
    to: null,
    who: KEEPERS,
    starts: ['K10', 'K10r'],
    measure: { from: ['imposed'], to: 'in-force' },
  }),
  line({
    event: 'order-urgent-measure',
    to: null,
    who: KEEPERS,
    guards: ['GROUND_SAID', 'REASONS_WRITTEN'],
    stops: ['K3r'],
    measure: { from: [...FREE, 'proposed'], to: 'urgent' },
  }),
  line({
    event: 'confirm-urgent-measure',
    to: null,
    who: KEEPERS,
    guards: ['SECOND_OFFICER'],
    starts: ['K10', 'K10a', 'K10u'],
    measure: { from: ['urgent'], to: 'provisional' },
  }),
  line({
    event: 'keep-measure',
    to: null,
    who: ['interim-panel'],
    guards: ['REASONS_WRITTEN', 'INTERIM_PANEL_COMPLETE', 'MEASURE_HEARD'],
    starts: ['K10r'],
    stops: ['K10a', 'K10u'],
    measure: { from: IN_EFFECT, to: 'in-force' },
  }),
  line({
    event: 'lift-measure',
    to: null,
    who: ['interim-panel'],
    guards: ['REASONS_WRITTEN', 'INTERIM_PANEL_COMPLETE'],
    starts: ['K3r'],
    stops: ALL_OF_IT,
    measure: { from: IN_EFFECT, to: 'none' },
  }),
  line({
    event: 'measure-lapses',
    to: null,
    who: ['time'],
    guards: ['MEASURE_TIME_RUN'],
    starts: ['K3r'],
    stops: ALL_OF_IT,
    measure: { from: IN_EFFECT, to: 'none' },
  }),
  line({
    event: 'measure-ends',
    to: null,
    who: ['time'],
    guards: ['MEASURE_NEEDLESS'],
    starts: ['K3r'],
    stops: ALL_OF_IT,
    measure: { from: ['proposed', 'urgent', 'imposed', ...IN_EFFECT], to: 'none' },
  }),
];

/**
 * The protective track, for the states in which charges are served: nobody is limited who does not know of what. A measure is
 * proposed to the respondent, who may answer; people who neither keep, investigate nor will decide the case weigh the risk alone
 * and find no fact; it takes effect with its notification and not before. In an emergency two officers put it in effect for a few
 * days. It ends by itself unless it is looked at again.
 */
export function measureLines(charged: readonly CaseState[], closed: readonly CaseState[]): readonly Transition[] {
  return LINES.map((each) => ({ ...each, from: each.event === 'measure-ends' ? [...charged, ...closed] : charged }));
}
