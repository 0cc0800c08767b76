import { conflictsOf } from '@standing/complaints/rules';
import { NotFound, typed } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { CaseRow } from '../cases/case.entity.js';
import { FunctionHeld } from '../cases/function-held.entity.js';
import { isHiddenFrom } from '../conflicts/shut-out.js';

/** The case of this reference; `NotFound` where there is none, and alike for each of these from whom it is hidden (R8). */
export async function leadingCase(
  tx: Transaction,
  reference: string,
  keepers: readonly { readonly personId: string; readonly as: 'case-manager' | 'registrar' }[],
): Promise<CaseRow> {
  const { manager, bodyId } = tx;
  const row = await manager.findOneBy(CaseRow, { bodyId, reference: typed(reference) });
  if (!row) throw new NotFound('case');
  const everHeld = await manager.findBy(FunctionHeld, { bodyId, caseId: row.id });
  for (const { personId, as } of keepers) {
    const isTorn = conflictsOf(personId, as, everHeld).length > 0;
    if (isTorn || (await isHiddenFrom(tx, personId, row.id))) throw new NotFound('case');
  }
  return row;
}
