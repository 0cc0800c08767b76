import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { refusalsToVet } from '@standing/supervision/rules';
import { supervisorVetted } from '@standing/supervision/facts';
import { In } from 'typeorm';
import { Agreement } from '../agreements/agreement.entity.js';
import { Session } from '../sessions/session.entity.js';
import { tellSession } from '../sessions/tell-session.js';
import { lockedSupervisor } from './locked-supervisor.js';

/**
 * An officer says that the address is this supervisor's. What they attested before counts as confirmed from now on, so
 * each of those sessions is told again.
 */
@Injectable()
export class VetSupervisor {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The supervisor's id. Vetting twice changes and tells nothing. Refusals: see `refusalsToVet`. */
  execute(supervisorId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'supervision.vet-supervisor', key, input: { supervisorId } },
      async (tx) => {
        const supervisor = await lockedSupervisor(tx, supervisorId);
        if (supervisor.vettedOn !== null) return supervisor.id;
        const superviseeIds = await superviseesOf(tx, supervisorId);
        refuseIfAny(refusalsToVet({ proposedBy: supervisor.proposedBy, superviseeIds }, actor));

        const vettedOn = tx.today;
        await tx.manager.save(Object.assign(supervisor, { vettedOn, vettedBy: actor.personId }));
        await tx.tell(supervisorVetted, { supervisorId, vettedOn });
        for (const session of await attestedSessions(tx, supervisorId)) await tellSession(tx, session, vettedOn);
        await tx.audit('supervision.vet-supervisor', supervisorId);
        return supervisorId;
      },
    );
  }
}

/** Whoever proposes holds the supervisor's lock too. */
async function superviseesOf({ manager, bodyId }: Transaction, supervisorId: string): Promise<string[]> {
  const agreements = await manager.findBy(Agreement, { bodyId, supervisorId });
  return agreements.map(({ superviseeId }) => superviseeId);
}

/** Whoever decides holds the supervisor's lock first, so none can be attested between the two. */
function attestedSessions({ manager, bodyId }: Transaction, supervisorId: string): Promise<Session[]> {
  return manager.find(Session, {
    where: { bodyId, supervisorId, status: In(['confirmed', 'corrected']) },
    order: { id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  });
}
