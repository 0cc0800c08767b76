import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToTakeBackGroup } from '@standing/supervision/rules';
import { contentOf } from '../sessions/session-content.js';
import { say, settle } from '../sessions/session-history.js';
import { Session } from '../sessions/session.entity.js';
import { tellSession } from '../sessions/tell-session.js';
import { GroupSession, GroupSessionTakenBack } from './group-session.entity.js';

/** The supervisor takes a group back that they entered, for ten minutes of real time. Its rows stay as withdrawn. */
@Injectable()
export class TakeBackGroupSession {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The group's id; another's is not found. Refusals: see `refusalsToTakeBackGroup`. */
  execute(groupId: string, key: string, actor: Member): Promise<string> {
    const input = { groupId };
    return this.unitOfWork.run({ actor, name: 'supervision.take-back-group-session', key, input }, async (tx) => {
      const { manager, bodyId } = tx;
      const group = await manager.findOneByOrFail(GroupSession, { bodyId, id: groupId, enteredBy: actor.personId });
      const sessions = await manager.find(Session, {
        where: { bodyId, groupId },
        order: { id: 'ASC' },
        lock: { mode: 'for_no_key_update' },
      });
      const takenBack = await manager.existsBy(GroupSessionTakenBack, { bodyId, groupId });
      refuseIfAny(refusalsToTakeBackGroup({ undoUntil: group.undoUntil, takenBack }, tx.realNow));

      await manager.insert(GroupSessionTakenBack, { groupId, bodyId, recordedAt: tx.now });
      for (const session of sessions.filter(({ status }) => status !== 'withdrawn')) {
        await say(tx, session, { ...contentOf(session), version: session.version + 1, withdrawn: true });
        await tellSession(tx, await settle(tx, session), null);
      }
      await tx.audit('supervision.take-back-group-session', groupId, { sessions: sessions.length });
      return groupId;
    });
  }
}
