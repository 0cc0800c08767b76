import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { plainAddress } from '@standing/supervision/rules';
import { lockedSupervisor } from '../supervisors/locked-supervisor.js';
import { Supervisor } from '../supervisors/supervisor.entity.js';
import { notFoundUnlessAsked } from '../deaths/available.js';

/**
 * The supervisor who the signed-in member is, locked; not found where nobody named them. Signing in proves the whole
 * address, so the whole address must be the supervisor's: a label after a plus sign opens nothing.
 */
export async function ownSupervisor(tx: Transaction, { email }: Member): Promise<Supervisor> {
  const { manager, bodyId } = tx;
  const found = await manager
    .createQueryBuilder(Supervisor, 'supervisor')
    .where('supervisor.bodyId = :bodyId and lower(supervisor.email) = :address', {
      bodyId,
      address: plainAddress(email),
    })
    .getOne();
  if (!found) throw new NotFound('supervisor');
  const supervisor = await lockedSupervisor(tx, found.id);
  await notFoundUnlessAsked(tx, supervisor);
  return supervisor;
}
