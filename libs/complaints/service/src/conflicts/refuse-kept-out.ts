import { type CaseFunction, conflictWith, refusalsAfterEmergency, refusalsOfOffice } from '@standing/complaints/rules';
import { Refused, refuseIfAny } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { ConflictDeclaration } from '../cases/conflict-declaration.entity.js';
import { emergenciesIn } from '../emergency/emergencies-of-case.js';
import { officesOf } from '../offices/offices-of.js';
import { isKeptApart, namesOf } from './shut-out.js';
import { tiesIn } from './ties.js';

/** Whom somebody appoints in a case, and to what. */
export type Appointee = { readonly caseId: string; readonly personId: string; readonly function: CaseFunction };

/**
 * Refuses whoever has no part in the case, whatever else may be: `COMPLAINTS_OFFICE_HELD` for who would decide and holds an
 * office in the body (R2), `COMPLAINTS_EMERGENCY_OPENED` for who would and was one of two who opened the case in an emergency (R11),
 * `COMPLAINTS_CONFLICT_DECLARED`, and `COMPLAINTS_CONFLICT_KNOWN` for a hard tie and for whoever a guard keeps
 * apart, alike (R8).
 */
export async function refuseKeptOut(tx: Transaction, appointee: Appointee): Promise<void> {
  const { manager, bodyId, today } = tx;
  const { caseId, personId, function: name } = appointee;
  refuseIfAny(refusalsOfOffice(appointee, await officesOf(tx, personId), today));
  refuseIfAny(refusalsAfterEmergency(appointee, await emergenciesIn(tx, caseId)));
  if (await manager.existsBy(ConflictDeclaration, { bodyId, caseId, personId, conflict: true }))
    throw new Refused([{ code: 'COMPLAINTS_CONFLICT_DECLARED', path: 'who' }]);
  const known = conflictWith(await tiesIn(tx, personId, caseId), await namesOf(tx, caseId), name, today);
  if (known.class === 'hard' || (await isKeptApart(tx, personId, caseId)))
    throw new Refused([{ code: 'COMPLAINTS_CONFLICT_KNOWN', path: 'who' }]);
}
