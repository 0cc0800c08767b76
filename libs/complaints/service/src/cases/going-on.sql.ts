import { type CaseEventName, CLOSING } from '@standing/complaints/rules';

/** With these a case goes on no more, or again. */
export const ENDING: readonly CaseEventName[] = [
  ...CLOSING,
  'appeal-time-runs-out',
  'confirm-on-appeal',
  'refuse-leave',
  'varied-is-final',
];
export const GOING_ON: readonly CaseEventName[] = [
  ...['ask-closure-review', 'set-aside-to-triage', 'set-aside-to-assessors', 'reopen', 'remit'],
] as CaseEventName[];

/** Whether the case `c` goes on, by the parameters that hold `ENDING` and `GOING_ON`. */
export const goesOn = (ending: string, goingOn: string): string => `
  coalesce((select e.event <> all (${ending}::text[]) from complaints.case_events e where e.body_id = c.body_id
            and e.case_id = c.id and e.event = any (${ending}::text[] || ${goingOn}::text[]) order by e.seq desc limit 1), true)`;
