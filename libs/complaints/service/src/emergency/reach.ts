import {
  type Case,
  emergencyStaffOf,
  type EmergencyStaff,
  isWithinReach,
  refusalsOfEmergencyOffice,
} from '@standing/complaints/rules';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import type { FindOptionsWhere } from 'typeorm';
import { CaseRow } from '../cases/case.entity.js';
import { loadCase } from '../cases/load-case.js';
import { isHiddenFrom } from '../conflicts/shut-out.js';
import { officesOf } from '../offices/offices-of.js';
import { EmergencyRequestRow } from './emergency.entities.js';
import { emergenciesIn, type StoredEmergency } from './emergencies-of-case.js';

/** A case in the hand of one of the two. */
export type CaseInEmergency = {
  readonly row: CaseRow;
  readonly theCase: Case;
  readonly as: EmergencyStaff;
  /** Every request for the case, in their order. */
  readonly emergencies: readonly StoredEmergency[];
};

/**
 * The case, held, for one of the staff who may be one of the two (R11). `COMPLAINTS_EMERGENCY_OFFICE` for whoever holds an office, whatever
 * the case. `NotFound` alike for a case that is none, and for one that the person is shut out from by a tie, by their own word or by what
 * they are or were in it: they do not learn that it is there (R8).
 */
export async function caseInEmergency(
  tx: Transaction,
  { personId, roles }: Member,
  where: FindOptionsWhere<CaseRow>,
): Promise<CaseInEmergency> {
  const { manager, bodyId, today } = tx;
  const as = emergencyStaffOf(roles);
  if (as === null) throw new NotFound('case');
  refuseIfAny(refusalsOfEmergencyOffice(personId, await officesOf(tx, personId), today));
  const row = await manager.findOneBy(CaseRow, { ...where, bodyId });
  if (!row || (await isHiddenFrom(tx, personId, row.id))) throw new NotFound('case');
  const theCase = await loadCase(tx, row.id);
  if (!isWithinReach(personId, theCase, today)) throw new NotFound('case');
  return { row, theCase, as, emergencies: await emergenciesIn(tx, row.id) };
}

/** A request, with its case in the hand of whoever acts on it; `NotFound` as above, and for a request that is none. */
export async function emergencyInHand(
  tx: Transaction,
  actor: Member,
  requestId: string,
): Promise<CaseInEmergency & { readonly emergency: StoredEmergency }> {
  const found = await tx.manager.findOneBy(EmergencyRequestRow, { bodyId: tx.bodyId, id: requestId });
  if (!found) throw new NotFound('emergency-request');
  const inHand = await caseInEmergency(tx, actor, { id: found.caseId });
  const emergency = inHand.emergencies.find((one) => one.id === requestId);
  if (!emergency) throw new NotFound('emergency-request');
  return { ...inHand, emergency };
}
