import { addMonths, type Day, type Refusal } from '@standing/kernel';
import { type DraftStatus, refusalsOfClosed } from './drafting.js';

/** How far ahead a simulation looks at the most, in years: further on nobody's evidence says anything. */
export const YEARS_AHEAD = 10;

/** For how many days after its end a simulation still tells whom it concerned; its figures stay. */
export const DAYS_KEPT = 90;

/** A figure for those who may not see names is a multiple of this, so that it does not tell one person. */
const STEP = 5;

/** Whether a simulation that ended then tells whom it concerned no longer. Both on the body's clock. */
export function isOutcomeOld(endedAt: Date, now: Date): boolean {
  return now.getTime() - endedAt.getTime() >= DAYS_KEPT * 86_400_000;
}

export type SimulationStatus = 'running' | 'done' | 'cancelled' | 'failed';

/** What a simulation begins from. */
export type BeforeSimulating = {
  readonly status: DraftStatus;
  /** How many mistakes keep the draft from being decided by. Blanks are none: their lines are unknown. */
  readonly mistakes: number;
  /** The same of the draft that it is compared with; 0 where that is a published version, or none was chosen. */
  readonly mistakesAgainst: number;
  /** Whether another simulation of the draft runs. */
  readonly running: boolean;
  /** The civil day in the body's zone on which members are looked at. */
  readonly on: Day;
  readonly today: Day;
};

/** Every reason why a draft may not be simulated now. */
export function refusalsToSimulate(before: BeforeSimulating): Refusal[] {
  const { status, mistakes, mistakesAgainst, running } = before;
  return [
    ...refusalsOfClosed({ status }),
    ...(mistakes === 0 ? [] : [refusalOfMistakes(mistakes, 'draftId')]),
    ...(mistakesAgainst === 0 ? [] : [refusalOfMistakes(mistakesAgainst, 'against')]),
    ...refusalsOfDay(before),
    ...(running ? [{ code: 'ACCREDITATION_SIMULATION_RUNNING' }] : []),
  ];
}

function refusalOfMistakes(count: number, path: string): Refusal {
  return { code: 'ACCREDITATION_DRAFT_HAS_MISTAKES', params: { count }, path };
}

function refusalsOfDay({ on, today }: BeforeSimulating): Refusal[] {
  if (on < today) return [{ code: 'ACCREDITATION_SIMULATION_DAY_PAST', params: { today }, path: 'on' }];
  const last = addMonths(today, YEARS_AHEAD * 12);
  return on > last ? [{ code: 'ACCREDITATION_SIMULATION_DAY_FAR', params: { last }, path: 'on' }] : [];
}

/** Why a simulation cannot be stopped: it ended before. */
export function refusalsToCancel(status: SimulationStatus): Refusal[] {
  return status === 'running' ? [] : [{ code: 'ACCREDITATION_SIMULATION_OVER', params: { status } }];
}

/** A figure as it is shown to those who may not see names: above zero the next multiple of 5. */
export function roundedUp(figure: number): number {
  return Math.ceil(figure / STEP) * STEP;
}

type Verdict = { readonly ruleId: string; readonly result: string };

/** The lines, or groups in the place of their members, that become unmet: by the draft they are, before they were not. */
export function causesOf(before: readonly Verdict[], after: readonly Verdict[]): string[] {
  const wereUnmet = new Set(unmet(before));
  return unmet(after).filter((ruleId) => !wereUnmet.has(ruleId));
}

function unmet(verdicts: readonly Verdict[]): string[] {
  return verdicts.filter(({ result }) => result === 'UNMET').map(({ ruleId }) => ruleId);
}
