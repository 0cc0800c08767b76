import type { ConditionCode } from './conditions-bank.js';
import type { MeterState } from './meters.js';

/** A condition that a warning names, with what its meter said on the day of the warning. */
export type WarnedCondition = { readonly code: ConditionCode; readonly state: MeterState };

/** How whoever watches over a condition sees it: a view beside its meter, which stays what the records say. */
export const MONITOR_VIEWS = ['met', 'at-risk', 'not-met'] as const;
export type MonitorView = (typeof MONITOR_VIEWS)[number];

/** A condition with how its monitor sees it. */
export type ConditionView = { readonly code: ConditionCode; readonly view: MonitorView };
/** The same with what its meter said on that day; `not-measured` where it has none. */
export type ViewedCondition = ConditionView & { readonly state: MeterState };
