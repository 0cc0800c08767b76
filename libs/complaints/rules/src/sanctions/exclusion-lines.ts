import type { CaseState } from '../case.js';
import { row, type Transition } from '../transition.js';

const FINAL: readonly CaseState[] = ['final', 'closed-complete'];
/** The withdrawal stays what it is, whatever the organ decides: an exclusion changes nothing that the register reads. */
const STAYS = { from: ['in-force'], to: null } as const;

/**
 * Exclusion from membership (O10), which is never a panel's to decide: once the decision that recommends it is final and its
 * withdrawal in force, one registrar records what the organ named by the statutes decided, and another confirms it (R3). Until
 * then it may be recorded anew.
 */
export const EXCLUSION_LINES: readonly Transition[] = [
  row({
    event: 'record-exclusion',
    from: FINAL,
    to: null,
    who: ['registrar'],
    guards: [
      ...(['EXCLUSION_RECOMMENDED', 'EXCLUSION_OPEN', 'EXCLUDED_SAID'] as const),
      ...(['ORGAN_DAY_SAID', 'MEMBER_CALLED', 'CALLED_IN_TIME'] as const),
    ],
    sanction: STAYS,
  }),
  row({
    event: 'confirm-exclusion',
    from: FINAL,
    to: null,
    who: ['registrar'],
    guards: ['EXCLUSION_RECOMMENDED', 'EXCLUSION_OPEN', 'EXCLUSION_RECORDED', 'SECOND_RECORDER'],
    sanction: STAYS,
  }),
];
