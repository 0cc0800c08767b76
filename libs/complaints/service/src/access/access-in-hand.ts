import type { Case } from '@standing/complaints/rules';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { loadCase } from '../cases/load-case.js';
import { isHiddenFrom } from '../conflicts/shut-out.js';
import { rowsIn } from '../rota/rota-in-case.js';
import { AccessRequestRow } from './access.entities.js';
import { accessesIn, type StoredAccess } from './accesses-of-case.js';
import { isProtectorOn } from './data-protector.js';

export type AccessInHand = { readonly one: StoredAccess; readonly theCase: Case };

/**
 * A request, for the data protection officer of the body. `NotFound` for anybody else, and in a case in which they hold or held anything
 * or from which a tie shuts them out: nobody watches over their own work (GDPR, article 38(6)).
 */
export async function accessInHand(tx: Transaction, { personId }: Member, requestId: string): Promise<AccessInHand> {
  const { manager, bodyId, today } = tx;
  const [found] = await rowsIn(tx)(isProtectorOn, [personId, today]);
  const row = found?.is ? await manager.findOneBy(AccessRequestRow, { bodyId, id: requestId }) : null;
  if (!row) throw new NotFound('request');
  const { caseId } = row;
  const theCase = await loadCase(tx, caseId);
  const hasPart = await manager.existsBy(FunctionHeld, { bodyId, caseId, personId });
  const one = (await accessesIn(tx, caseId)).find(({ id }) => id === requestId);
  if (!one || hasPart || (await isHiddenFrom(tx, personId, caseId))) throw new NotFound('request');
  return { one, theCase };
}
