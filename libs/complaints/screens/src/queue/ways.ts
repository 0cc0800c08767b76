import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ask } from '@standing/web-core';
import {
  becomeRegistrarMutation,
  declareInCaseMutation,
  readRespondentMutation,
  readWhomItConcernsMutation,
  stepAsideMutation,
  takeCaseMutation,
} from '../join.queries.js';
import type { Way } from './case-in-list.js';

type Asked = (caseId: string, idempotencyKey: string) => Promise<unknown>;

/** How somebody joins a case: they read whom it concerns, then join it or step aside. */
export type Joining = {
  readonly whom: (caseId: string, idempotencyKey: string) => Promise<string | null>;
  readonly join: Asked;
  readonly stepAside: Asked;
  /** On the row, and in the dialog. */
  readonly word: MessageDescriptor;
  readonly does: MessageDescriptor;
  readonly joined: MessageDescriptor;
};

const respondentOf: Joining['whom'] = async (caseId, idempotencyKey) =>
  (await ask(readRespondentMutation, { caseId, idempotencyKey })).readRespondent.respondentName ?? null;
const declare = (conflict: boolean) => (caseId: string, idempotencyKey: string) =>
  ask(declareInCaseMutation, { caseId, conflict, idempotencyKey });

const SEAT: Joining = {
  whom: respondentOf,
  join: declare(false),
  stepAside: declare(true),
  word: msg`Take my seat`,
  does: msg`You sit in the panel of this case and may open its file.`,
  joined: msg`You sit in the panel of this case.`,
};

const FUNCTION: Joining = {
  ...SEAT,
  word: msg`Take my function`,
  does: msg`You hold this function in the case and may open what it reads of the file.`,
  joined: msg`You hold this function in the case.`,
};

export const JOINING: Readonly<Record<Way, Joining>> = {
  CASE_MANAGER: {
    whom: async (caseId, idempotencyKey) =>
      (await ask(readWhomItConcernsMutation, { caseId, idempotencyKey })).readWhomItConcerns.about,
    join: (caseId, idempotencyKey) => ask(takeCaseMutation, { caseId, idempotencyKey }),
    stepAside: (caseId, idempotencyKey) => ask(stepAsideMutation, { caseId, idempotencyKey }),
    word: msg`Take this case`,
    does: msg`The case is yours, the complaint is acknowledged today, and you are the contact of each party. You will not decide in it.`,
    joined: msg`The case is yours, and the complaint is acknowledged.`,
  },
  REGISTRAR: {
    whom: respondentOf,
    join: (caseId, idempotencyKey) => ask(becomeRegistrarMutation, { caseId, idempotencyKey }),
    stepAside: declare(true),
    word: msg`Become its registrar`,
    does: msg`You keep the record of this case: you serve, notify and publish. You will not decide in it.`,
    joined: msg`You are a registrar of this case.`,
  },
  PANEL: SEAT,
  APPEAL_PANEL: SEAT,
  INTERIM_PANEL: SEAT,
  SANCTION_PANEL: SEAT,
  INVESTIGATOR: FUNCTION,
  ASSESSOR: FUNCTION,
  REVIEWER: FUNCTION,
  SANCTION_MONITOR: {
    ...FUNCTION,
    does: msg`You watch over the sanction: you read the decision, its terms and how its conditions are kept, and nothing of what was told. You will not decide in the case.`,
  },
  IDENTITY_CUSTODIAN: {
    ...FUNCTION,
    does: msg`You guard the name of whoever complained: you read who asks for it and why, and open it to one person or decline. You read neither the file nor the name.`,
  },
};
