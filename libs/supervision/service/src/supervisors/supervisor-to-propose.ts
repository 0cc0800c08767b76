import { newId, NotFound, Refused } from '@standing/kernel';
import type { Locale, Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { plainAddress } from '@standing/supervision/rules';
import { Agreement } from '../agreements/agreement.entity.js';
import { Supervisor } from './supervisor.entity.js';

export type NewSupervisor = { readonly name: string; readonly email: string; readonly locale: Locale };

type Named = { readonly supervisorId: string | null; readonly newSupervisor: NewSupervisor | null };

/**
 * The supervisor whom a coach names: an entry, locked so that two proposals to one person are made one after the other,
 * or a new one that is not stored yet (`known: false`). An address that the body knows is that entry, under the name it
 * has there. `SUPERVISION_SUPERVISOR_MISSING`.
 */
export async function supervisorToPropose(
  tx: Transaction,
  coach: Member,
  { supervisorId, newSupervisor }: Named,
): Promise<{ supervisor: Supervisor; known: boolean }> {
  if (supervisorId !== null && newSupervisor === null) {
    return { supervisor: await visibleSupervisor(tx, coach, supervisorId), known: true };
  }
  if (newSupervisor === null || supervisorId !== null) throw new Refused([{ code: 'SUPERVISION_SUPERVISOR_MISSING' }]);
  const entry = await supervisorAt(tx, newSupervisor.email);
  return entry ? { supervisor: entry, known: true } : { supervisor: anEntry(tx, coach, newSupervisor), known: false };
}

/** One of the body's vetted supervisors, or one with whom the coach has an agreement; any other is not found. */
async function visibleSupervisor(
  { manager, bodyId }: Transaction,
  { personId }: Member,
  id: string,
): Promise<Supervisor> {
  const supervisor = await manager.findOne(Supervisor, { where: { bodyId, id }, lock: { mode: 'for_no_key_update' } });
  const seen =
    supervisor?.vettedOn ?? (await manager.existsBy(Agreement, { bodyId, supervisorId: id, superviseeId: personId }));
  if (!supervisor || !seen) throw new NotFound('supervisor');
  return supervisor;
}

/** The entry at this address. A lock on the address keeps two coaches from making two entries at once. */
async function supervisorAt({ manager, bodyId }: Transaction, email: string): Promise<Supervisor | null> {
  const address = plainAddress(email);
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 7304))`, [`supervision ${bodyId} ${address}`]);
  return manager
    .createQueryBuilder(Supervisor, 'supervisor')
    .where('supervisor.bodyId = :bodyId and lower(supervisor.email) = :address', { bodyId, address })
    .setLock('for_no_key_update')
    .getOne();
}

function anEntry(
  { manager, bodyId, today }: Transaction,
  coach: Member,
  { name, email, locale }: NewSupervisor,
): Supervisor {
  return manager.create(Supervisor, {
    id: newId(),
    bodyId,
    name: name.trim(),
    email: email.trim(),
    locale,
    proposedBy: coach.personId,
    proposedOn: today,
    vettedOn: null,
    vettedBy: null,
    disownedOn: null,
  });
}
