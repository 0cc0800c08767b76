import type { Case, CaseFunction } from '@standing/complaints/rules';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { caseHeldBy } from '../cases/case-in-hand.js';
import { LengtheningRequestRow } from './lengthening.entities.js';
import { lengtheningsIn, type StoredLengthening } from './lengthenings-of-case.js';

/** A proposal, with its case in the hand of whoever acts on it. */
export type LengtheningInHand = {
  readonly caseId: string;
  readonly theCase: Case;
  readonly as: CaseFunction;
  readonly one: StoredLengthening;
};

/** A proposal, for whoever holds one of these functions in its case; `NotFound` for anybody else, and for one that is none. */
export async function lengtheningInHand(
  tx: Transaction,
  actor: Member,
  id: string,
  functions: readonly CaseFunction[],
): Promise<LengtheningInHand> {
  const found = await tx.manager.findOneBy(LengtheningRequestRow, { bodyId: tx.bodyId, id });
  if (!found) throw new NotFound('lengthening-request');
  const { caseId } = found;
  const { theCase, as } = await caseHeldBy(tx, actor, caseId, functions);
  const one = (await lengtheningsIn(tx, caseId)).find((each) => each.id === id);
  if (!one) throw new NotFound('lengthening-request');
  return { caseId, theCase, as, one };
}
