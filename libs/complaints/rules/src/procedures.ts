import type { CaseEventName, Procedure } from './case.js';
import { FULL_PROCEDURE } from './full/full-procedure.js';
import { SHORT_PROCEDURE } from './short-procedure.js';
import type { Transition } from './transition.js';

/** The procedures that the platform knows, by their version. A case keeps that under which it was received. */
export const PROCEDURES = { '1': SHORT_PROCEDURE, '2': FULL_PROCEDURE } as const satisfies Record<
  string,
  readonly Transition[]
>;
export type ProcedureVersion = keyof typeof PROCEDURES;

/** The lines of a procedure, in their order. */
export function linesOf({ version }: Pick<Procedure, 'version'>): readonly Transition[] {
  return PROCEDURES[version];
}

/** The line of an event in a procedure; none where that procedure does not know it. */
export function lineOf(procedure: Pick<Procedure, 'version'>, event: CaseEventName): Transition | undefined {
  return BY_EVENT[procedure.version].get(event);
}

/**
 * What an event does, under whatever procedure: where it leads, on every track, is the same in all of them, so that a state is
 * read from what happened alone.
 */
export function transitionOf(event: CaseEventName): Transition {
  const found = BY_EVENT['2'].get(event) ?? BY_EVENT['1'].get(event);
  if (!found) throw new Error(`No procedure has a line for ${event}.`);
  return found;
}

const byEvent = (lines: readonly Transition[]) => new Map(lines.map((line) => [line.event, line]));
const BY_EVENT: Readonly<Record<ProcedureVersion, ReadonlyMap<CaseEventName, Transition>>> = {
  '1': byEvent(SHORT_PROCEDURE),
  '2': byEvent(FULL_PROCEDURE),
};
