import type { CaseState, MeasureState } from './case.js';
import type { ClockName } from './clock-table.js';
import type { CaseFunction } from './functions.js';
import { row, type Transition } from './transition.js';

const KEEPERS: readonly CaseFunction[] = ['case-manager', 'registrar'];
const IN_EFFECT: readonly MeasureState[] = ['provisional', 'in-force'];
const ALL_OF_IT: readonly ClockName[] = ['K10', 'K10a', 'K10r', 'K10u'];

/**
 * The protective track, for the states in which charges are served: nobody is limited who does not know of what. A measure is proposed to the respondent, who may answer; people who neither keep, investigate nor
 * will decide the case weigh the risk alone and find no fact; it takes effect with its notification and not before. In an
 * emergency two officers put it in effect for a few days. It ends by itself unless it is looked at again.
 */
export const measureLines = (charged: readonly CaseState[], closed: readonly CaseState[]): readonly Transition[] => [
  row({
    event: 'propose-measure',
    from: charged,
    to: null,
    who: KEEPERS,
    guards: ['GROUND_SAID', 'REASONS_WRITTEN'],
    starts: ['K10a'],
    measure: { from: ['none'], to: 'proposed' },
  }),
  row({
    event: 'answer-measure',
    from: charged,
    to: null,
    who: ['respondent'],
    guards: ['MEASURE_NOTIFIED', 'MEASURE_ANSWERED_ONCE'],
    stops: ['K10a'],
  }),
  row({
    event: 'impose-measure',
    from: charged,
    to: null,
    who: ['interim-panel'],
    guards: ['REASONS_WRITTEN', 'INTERIM_PANEL_COMPLETE', 'MEASURE_HEARD'],
    stops: ['K10a'],
    measure: { from: ['proposed'], to: 'imposed' },
  }),
  row({
    event: 'refuse-measure',
    from: charged,
    to: null,
    who: ['interim-panel'],
    guards: ['REASONS_WRITTEN', 'INTERIM_PANEL_COMPLETE'],
    stops: ['K10a'],
    measure: { from: ['proposed'], to: 'none' },
  }),
  row({
    event: 'notify-measure',
    from: charged,
    to: null,
    who: KEEPERS,
    starts: ['K10', 'K10r'],
    measure: { from: ['imposed'], to: 'in-force' },
  }),
  row({
    event: 'order-urgent-measure',
    from: charged,
    to: null,
    who: KEEPERS,
    guards: ['GROUND_SAID', 'REASONS_WRITTEN'],
    measure: { from: ['none', 'proposed'], to: 'urgent' },
  }),
  row({
    event: 'confirm-urgent-measure',
    from: charged,
    to: null,
    who: KEEPERS,
    guards: ['SECOND_OFFICER'],
    starts: ['K10', 'K10a', 'K10u'],
    measure: { from: ['urgent'], to: 'provisional' },
  }),
  row({
    event: 'keep-measure',
    from: charged,
    to: null,
    who: ['interim-panel'],
    guards: ['REASONS_WRITTEN', 'INTERIM_PANEL_COMPLETE', 'MEASURE_HEARD'],
    starts: ['K10r'],
    stops: ['K10a', 'K10u'],
    measure: { from: IN_EFFECT, to: 'in-force' },
  }),
  row({
    event: 'lift-measure',
    from: charged,
    to: null,
    who: ['interim-panel'],
    guards: ['REASONS_WRITTEN', 'INTERIM_PANEL_COMPLETE'],
    stops: ALL_OF_IT,
    measure: { from: IN_EFFECT, to: 'none' },
  }),
  row({
    event: 'measure-lapses',
    from: charged,
    to: null,
    who: ['time'],
    guards: ['MEASURE_TIME_RUN'],
    stops: ALL_OF_IT,
    measure: { from: IN_EFFECT, to: 'none' },
  }),
  row({
    event: 'measure-ends',
    from: [...charged, ...closed],
    to: null,
    who: ['time'],
    guards: ['MEASURE_NEEDLESS'],
    stops: ALL_OF_IT,
    measure: { from: ['proposed', 'urgent', 'imposed', ...IN_EFFECT], to: 'none' },
  }),
];
