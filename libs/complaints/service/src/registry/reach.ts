import { type Case, conflictsOf, isClosed, isRestorationOpen, respondentOf } from '@standing/complaints/rules';
import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { isShutOut } from '../conflicts/shut-out.js';
import { CaseRow } from '../cases/case.entity.js';
import { ConflictDeclaration } from '../cases/conflict-declaration.entity.js';

/**
 * A case of which this registrar of the body may become the registrar: it concerns a named member, goes on or waits for a restoration, and they
 * declared no conflict in it and none is known. `NotFound` for any other, as for one in which they hold what no registrar holds: a case
 * that concerns a registrar does not exist for them.
 */
export async function caseToKeep(
  tx: Transaction,
  { personId, roles }: Member,
  caseId: string,
  theCase: Case,
): Promise<CaseRow> {
  const { manager, bodyId, today } = tx;
  const row = await manager.findOneBy(CaseRow, { bodyId, id: caseId });
  const isOut = await manager.existsBy(ConflictDeclaration, { bodyId, caseId, personId, conflict: true });
  const goesOn = respondentOf(theCase, today) !== null && (!isClosed(theCase) || isRestorationOpen(theCase));
  const isKeeper = theCase.everHeld.some(
    (held) => held.personId === personId && held.function === 'registrar' && held.endedOn === null,
  );
  const isTorn = conflictsOf(personId, 'registrar', theCase.everHeld).length > 0;
  if (!row || isOut || isKeeper || isTorn || !goesOn || !roles.includes('registrar')) throw new NotFound('case');
  if (await isShutOut(tx, personId, caseId)) throw new NotFound('case');
  return row;
}
