import { msg } from '@lingui/core/macro';
import { ask } from '@standing/web-core';
import { SANCTION_STEPS, type SanctionEvent } from '../sanction/sanction-steps.js';
import {
  confirmUrgentMeasureMutation,
  notifyMeasureMutation,
  notifyDecisionMutation,
  proposeWithdrawalMutation,
  putWithdrawalInForceMutation,
} from '../step.queries.js';
import type { PlainStep } from './plain-step.js';

export type PlainEvent =
  | SanctionEvent
  | 'NOTIFY'
  | 'PROPOSE_WITHDRAWAL'
  | 'PUT_WITHDRAWAL_IN_FORCE'
  | 'CONFIRM_URGENT_MEASURE'
  | 'NOTIFY_MEASURE';

export const PLAIN_STEPS: Readonly<Record<PlainEvent, PlainStep>> = {
  ...SANCTION_STEPS,
  NOTIFY: {
    run: (caseId, idempotencyKey) => ask(notifyDecisionMutation, { caseId, idempotencyKey }),
    title: msg`Notify the decision`,
    about: msg`The respondent learns what was decided and why. The time to appeal runs from that day.`,
    word: msg`Notify the decision`,
    question: msg`Notify the decision to the respondent?`,
    does: msg`The respondent can read the decision with its reasons from now on, is told by e-mail that a letter waits, and the time to appeal begins today.`,
    failed: msg`The decision was not notified.`,
    done: msg`The decision is notified. The time to appeal runs.`,
  },
  PROPOSE_WITHDRAWAL: {
    run: (caseId, idempotencyKey) => ask(proposeWithdrawalMutation, { caseId, idempotencyKey }),
    title: msg`Propose to put the withdrawal in force`,
    about: msg`The first of two people. Another registrar of this case puts it in force.`,
    word: msg`Propose the withdrawal`,
    question: msg`Propose that the withdrawal take effect?`,
    does: msg`You say by name that the withdrawal that was decided can take effect. Nothing changes in the register yet: another registrar must put it in force.`,
    failed: msg`The withdrawal was not proposed.`,
    done: msg`The withdrawal is proposed. Another registrar puts it in force.`,
  },
  PUT_WITHDRAWAL_IN_FORCE: {
    run: (caseId, idempotencyKey) => ask(putWithdrawalInForceMutation, { caseId, idempotencyKey }),
    title: msg`Put the withdrawal in force`,
    about: msg`The second of two people. The accreditation ends, and the public register says so.`,
    word: msg`Put the withdrawal in force`,
    question: msg`Put the withdrawal of the accreditation in force?`,
    does: msg`The accreditation ends today, the public register shows its withdrawal at once, and the right to supervise ends with it.`,
    failed: msg`The withdrawal was not put in force.`,
    done: msg`The withdrawal of the accreditation is in force.`,
  },
  CONFIRM_URGENT_MEASURE: {
    run: (caseId, idempotencyKey) => ask(confirmUrgentMeasureMutation, { caseId, idempotencyKey }),
    title: msg`Confirm the urgent suspension`,
    about: msg`The second of two people. It takes effect today and ends by itself unless the interim panel hears the respondent within fourteen days.`,
    word: msg`Confirm the urgent suspension`,
    question: msg`Suspend the accreditation today?`,
    does: msg`The accreditation is suspended from today, the public register says so without a reason, and no session held from today on can be confirmed by this person. They are told by e-mail that a letter waits.`,
    failed: msg`The urgent suspension was not confirmed.`,
    done: msg`The accreditation is suspended. The interim panel must hear the respondent.`,
  },
  NOTIFY_MEASURE: {
    run: (caseId, idempotencyKey) => ask(notifyMeasureMutation, { caseId, idempotencyKey }),
    title: msg`Notify the interim suspension`,
    about: msg`The interim panel imposed it. It takes effect on the day on which you notify it, and not before.`,
    word: msg`Notify the suspension`,
    question: msg`Notify the interim suspension?`,
    does: msg`The accreditation is suspended from today, the public register says so without a reason, and no session held from today on can be confirmed by this person. They are told by e-mail that a letter waits.`,
    failed: msg`The suspension was not notified.`,
    done: msg`The interim suspension is notified and in effect.`,
  },
};
