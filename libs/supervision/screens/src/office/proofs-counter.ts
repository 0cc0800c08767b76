import { msg } from '@lingui/core/macro';
import { ask, keys } from '@standing/web-core';
import { proofsWaitingQuery } from './proof.queries.js';

/** How much of it waits, for the office's page of today. */
export const proofsCounter = {
  title: msg`Supervision sessions to decide on documents`,
  href: '/office/supervision-documents',
  queryKey: [...keys.supervisorsToVet, 'proofs'],
  count: async () => (await ask(proofsWaitingQuery, {})).supervisionProofsToDecide.length,
};
