import { type Case, type CaseFunction, lastOf, refusalsOfOffice } from '@standing/complaints/rules';
import { NotFound, Refused, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { awaitsSignatures } from '../conflicts/awaits-signatures.js';
import { isShutOut } from '../conflicts/shut-out.js';
import { officesOf } from '../offices/offices-of.js';
import { CaseRow } from './case.entity.js';
import { ConflictDeclaration } from './conflict-declaration.entity.js';
import { FunctionHeld } from './function-held.entity.js';
import { loadCase } from './load-case.js';

/** A case, and the function in which somebody acts in it. */
export type CaseInHand<As extends CaseFunction = CaseFunction> = {
  readonly row: CaseRow;
  readonly theCase: Case;
  readonly as: As;
};

/**
 * The case, for whoever holds one of these functions in it today and declared that they have no conflict of interest; the
 * first that they hold is the one in which they act. `NotFound` for anybody else, whatever their roles in the body, as for
 * whoever a hard conflict shuts out; `COMPLAINTS_SIGNATURES_AWAITED` while a soft one of theirs is not signed off, and
 * `COMPLAINTS_OFFICE_HELD` for whoever would decide and holds an office in the body (R2).
 */
export async function caseHeldBy<As extends CaseFunction>(
  tx: Transaction,
  { personId }: Member,
  caseId: string,
  functions: readonly As[],
): Promise<CaseInHand<As>> {
  const { manager, bodyId } = tx;
  const row = await manager.findOneBy(CaseRow, { bodyId, id: caseId });
  const as = await functionOf(tx, personId, caseId, functions);
  const isFree = await manager.existsBy(ConflictDeclaration, { bodyId, caseId, personId, conflict: false });
  if (!row || as === undefined || !isFree) throw new NotFound('case');
  const theCase = await loadCase(tx, caseId);
  await mayGoOn(tx, personId, caseId);
  refuseIfAny(refusalsOfOffice({ personId, function: as }, await officesOf(tx, personId), tx.today));
  return { row, theCase, as };
}

/** Refuses whoever holds a function that a conflict keeps them from; see `caseHeldBy`. */
export async function mayGoOn(tx: Transaction, personId: string, caseId: string): Promise<void> {
  if (await isShutOut(tx, personId, caseId)) throw new NotFound('case');
  if (await awaitsSignatures(tx, personId, caseId)) throw new Refused([{ code: 'COMPLAINTS_SIGNATURES_AWAITED' }]);
}

/** The case of this reference, for the person whom it concerns, from the day on which charges were served. */
export async function caseOfRespondent(
  tx: Transaction,
  { personId }: Member,
  reference: string,
): Promise<CaseInHand<'respondent'>> {
  const row = await tx.manager.findOneBy(CaseRow, { bodyId: tx.bodyId, reference });
  const as = row && (await functionOf(tx, personId, row.id, ['respondent']));
  if (!row || !as) throw new NotFound('case');
  const theCase = await loadCase(tx, row.id);
  if (!lastOf(theCase, 'serve')) throw new NotFound('case');
  return { row, theCase, as };
}

/** The first of these functions that the person holds in the case today. */
export async function functionOf<As extends CaseFunction>(
  { manager, bodyId, today }: Transaction,
  personId: string,
  caseId: string,
  functions: readonly As[],
): Promise<As | undefined> {
  const held = await manager.findBy(FunctionHeld, { bodyId, caseId, personId });
  const now = held.filter(({ endedOn }) => endedOn === null || today < endedOn);
  return functions.find((name) => now.some((one) => one.function === name));
}
