import { type Asker, ASKERS } from '@standing/complaints/rules';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { type CaseInHand, caseHeldBy } from '../cases/case-in-hand.js';
import { IdentityRequestRow } from './custody.entities.js';
import { openingsIn, type StoredOpening } from './openings-of-case.js';

/** A request, with its case in the hand of whoever acts on it. */
export type RequestInHand = CaseInHand<Asker | 'identity-custodian'> & { readonly opening: StoredOpening };

/**
 * A request, for the custodian of its case and for whoever made it and still is what an asker may be in it. `NotFound` for
 * anybody else, those who hold the same function among them.
 */
export async function requestInHand(tx: Transaction, actor: Member, id: string): Promise<RequestInHand> {
  const found = await tx.manager.findOneBy(IdentityRequestRow, { bodyId: tx.bodyId, id });
  if (!found) throw new NotFound('identity-request');
  const inHand = await caseHeldBy(tx, actor, found.caseId, [...ASKERS, 'identity-custodian']);
  const opening = (await openingsIn(tx, found.caseId)).find((one) => one.id === id);
  const isTheirs = inHand.as === 'identity-custodian' || opening?.askedBy === actor.personId;
  if (!opening || !isTheirs) throw new NotFound('identity-request');
  return { ...inHand, opening };
}
