import type { Absence } from '@standing/accreditation/rules';
import { newId, NotFound } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { accreditationPolicy } from '../accreditation.policy.js';
import { oneAtATime } from '../lock.js';
import { AbsenceRow } from './absence.entity.js';

/** An absence that holds, and the revision that says so. */
export type HeldAbsence = Absence & { readonly id: string; readonly revision: number; readonly personId: string };

/** The absences of a person that hold. */
export async function absencesIn({ manager, bodyId }: Transaction, personId: string): Promise<HeldAbsence[]> {
  const rows = await manager.findBy(AbsenceRow, { bodyId, personId });
  const latest = rows.filter(
    ({ absenceId, revision }) => !rows.some((row) => row.absenceId === absenceId && row.revision > revision),
  );
  return latest
    .filter(({ state }) => state === 'active')
    .map(({ absenceId: id, fromOn: from, untilOn: until, revision }) => ({ id, revision, personId, from, until }));
}

/** One absence that holds, with the others of the same person, nobody else's saying of them meanwhile. See `refuseStranger`. */
export async function absenceToChange(
  tx: Transaction,
  id: string,
  actor: Member,
): Promise<{ readonly known: HeldAbsence; readonly others: readonly HeldAbsence[] }> {
  const { manager, bodyId } = tx;
  const { personId } = await manager.findOneByOrFail(AbsenceRow, { bodyId, absenceId: id, revision: 1 });
  refuseStranger(personId, actor);
  await oneAtATime(tx, `assessor ${personId}`);
  const held = await absencesIn(tx, personId);
  const known = held.find((absence) => absence.id === id);
  if (known === undefined) throw new NotFound('absence');
  return { known, others: held.filter((absence) => absence.id !== id) };
}

/** Absences are one's own, or anybody's for those who keep the pool; to others they are not found. */
export function refuseStranger(personId: string, actor: Member): void {
  if (personId !== actor.personId && !allowed(accreditationPolicy, actor, 'keep', 'Assessor'))
    throw new NotFound('absence');
}

type Said = Absence & Pick<AbsenceRow, 'absenceId' | 'revision' | 'personId' | 'state'>;

/** Keeps what is said of an absence, beside all that was said before. */
export async function recordAbsence(tx: Transaction, { from, until, ...said }: Said, actor: Member): Promise<void> {
  const { manager, bodyId, now: recordedAt } = tx;
  const days = { fromOn: from, untilOn: until };
  await manager.insert(AbsenceRow, { id: newId(), bodyId, ...said, ...days, enteredBy: actor.personId, recordedAt });
}
