import { type Day } from '@standing/kernel';
import type { Case, CaseState } from '../case.js';
import { transitionOf } from '../procedures.js';

/** The stages whose length is told: each is one or several states that follow each other under either procedure. */
export const STAGES = [
  'intake',
  'triage',
  'reply',
  'investigation',
  'assessment',
  'hearing',
  'notification',
  'appeal',
  'closure-review',
] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_OF: Partial<Record<CaseState, Stage>> = {
  received: 'intake',
  triage: 'triage',
  'triage-late': 'triage',
  'local-resolution': 'triage',
  particulars: 'reply',
  investigation: 'investigation',
  'investigation-reported': 'investigation',
  'case-to-answer': 'assessment',
  'agreed-outcome': 'assessment',
  listed: 'hearing',
  ready: 'hearing',
  hearing: 'hearing',
  'hearing-adjourned': 'hearing',
  deliberation: 'hearing',
  determined: 'notification',
  appeal: 'appeal',
  'closure-review': 'closure-review',
};

/** One stay in a stage. A case that comes back to a stage stays there another time. */
export type Visit = { readonly stage: Stage; readonly from: Day; readonly until: Day | null };

/** How a case went: its stays, and the day on which nothing was left to decide; null while something is. */
export type Way = { readonly visits: readonly Visit[]; readonly endedOn: Day | null };

/**
 * A case ends when it is closed or its decision is final: what is watched over afterwards is the sanction's time. One that is
 * opened again, or whose closure is looked at again, has not ended, and its whole time counts from its first receipt.
 */
export function wayOf({ events }: Pick<Case, 'events'>): Way {
  const visits: Visit[] = [];
  let endedOn: Day | null = null;
  let [state, before]: [CaseState, CaseState] = ['new', 'new'];
  for (const { event, on } of events) {
    const { to } = transitionOf(event);
    if (to === null) continue;
    if (to === 'back') state = before;
    else [state, before] = [to, state];
    const stage = STAGE_OF[state];
    const last = visits.at(-1);
    if (last?.until === null && last.stage !== stage) visits[visits.length - 1] = { ...last, until: on };
    if (stage && (last?.until !== null || last.stage !== stage)) visits.push({ stage, from: on, until: null });
    endedOn = stage ? null : (endedOn ?? on);
  }
  return { visits, endedOn };
}
