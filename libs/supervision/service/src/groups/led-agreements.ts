import { NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { In, IsNull } from 'typeorm';
import { Agreement } from '../agreements/agreement.entity.js';
import { ownSupervisor } from '../desk/own-supervisor.js';
import type { Supervisor } from '../supervisors/supervisor.entity.js';

/** The supervisor who a member is, and accepted agreements with them. */
export type Led = { readonly supervisor: Supervisor; readonly agreements: readonly Agreement[] };

/**
 * Accepted agreements whose supervisor this member is, by the whole address of their account; where one is another's, none
 * is found. Locked as whoever decides locks: the supervisor, then agreements by id.
 */
export async function ledAgreements(tx: Transaction, member: Member, ids: readonly string[]): Promise<Led> {
  const { manager, bodyId } = tx;
  const supervisor = await ownSupervisor(tx, member);
  const agreements = await manager.find(Agreement, {
    where: { bodyId, id: In(ids), supervisorId: supervisor.id, status: 'accepted', disownedOn: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  });
  if (agreements.length < ids.length) throw new NotFound('agreement');
  return { supervisor, agreements };
}
