import type { Disclosure, DisclosureGround, WithdrawnBecause } from '@standing/complaints/rules';
import type { Transaction } from '@standing/platform/messaging';
import { DisclosureRow, DisclosureWithdrawal } from './disclosure.entities.js';

/** An act of disclosure with what became of it. */
export type Act = Disclosure & {
  readonly id: string;
  readonly exhibitId: string;
  readonly ground: DisclosureGround;
  readonly withdrawnBecause: WithdrawnBecause | null;
};

/** Every act of disclosure of a case, in its order. */
export async function actsOfDisclosure({ manager, bodyId }: Transaction, caseId: string): Promise<Act[]> {
  const where = { bodyId, caseId };
  const acts = await manager.find(DisclosureRow, { where, order: { recordedAt: 'asc', id: 'asc' } });
  const withdrawals = await manager.findBy(DisclosureWithdrawal, where);
  return acts.map(({ id, exhibitId, disclosedTo: to, ground, disclosedOn }) => {
    const withdrawn = withdrawals.find(({ disclosureId }) => disclosureId === id);
    const { withdrawnOn = null, because: withdrawnBecause = null } = withdrawn ?? {};
    return { id, exhibitId, to, ground, disclosedOn, withdrawnOn, withdrawnBecause };
  });
}
