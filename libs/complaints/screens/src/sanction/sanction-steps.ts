import { msg } from '@lingui/core/macro';
import { ask } from '@standing/web-core';
import type { PlainStep } from '../acts/plain-step.js';
import { annulSanctionMutation, proposeSanctionMutation, putSanctionInForceMutation } from '../step.queries.js';

export type SanctionEvent = 'PROPOSE_SANCTION' | 'PUT_SANCTION_IN_FORCE' | 'ANNUL_SANCTION';

/** What two registrars do of a sanction, one after the other. */
export const SANCTION_STEPS: Readonly<Record<SanctionEvent, PlainStep>> = {
  PROPOSE_SANCTION: {
    run: (caseId, idempotencyKey) => ask(proposeSanctionMutation, { caseId, idempotencyKey }),
    title: msg`Propose to put the sanction in force`,
    about: msg`The first of two people. Another registrar of this case puts it in force.`,
    word: msg`Propose the sanction`,
    question: msg`Propose that the sanction take effect?`,
    does: msg`You say by name that the sanction that was decided can take effect. Nothing changes in the register yet: another registrar must put it in force.`,
    failed: msg`The sanction was not proposed.`,
    done: msg`The sanction is proposed. Another registrar puts it in force.`,
  },
  PUT_SANCTION_IN_FORCE: {
    run: (caseId, idempotencyKey) => ask(putSanctionInForceMutation, { caseId, idempotencyKey }),
    title: msg`Put the sanction in force`,
    about: msg`The second of two people. What the public will read from which day on stands under the sanction.`,
    word: msg`Put the sanction in force`,
    question: msg`Put the sanction in force today?`,
    does: msg`It takes effect today, on the days that stand under the sanction, and ends by itself. The respondent is told by e-mail that a letter waits.`,
    failed: msg`The sanction was not put in force.`,
    done: msg`The sanction is in force.`,
  },
  ANNUL_SANCTION: {
    run: (caseId, idempotencyKey) => ask(annulSanctionMutation, { caseId, idempotencyKey }),
    title: msg`Confirm the annulment`,
    about: msg`The second of two people. A court annulled it: it never was.`,
    word: msg`Confirm the annulment`,
    question: msg`Confirm that it never was?`,
    does: msg`On every past day the register, asked from now on, shows good standing. What was shown then stays known to the respondent and to those who may look it up.`,
    failed: msg`The annulment was not confirmed.`,
    done: msg`The annulment is confirmed.`,
  },
};
