import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToRelease } from '@standing/supervision/rules';
import { ownSession } from '../sessions/own-session.js';
import { isReleased } from './is-released.js';
import { SessionRelease } from './session-release.entity.js';

/** A coach agrees that their supervisor goes back on the answer that confirmed a session. Until they do, the session stays as it is. */
@Injectable()
export class ReleaseAnswer {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The session's id. Refusals: see `refusalsToRelease`; what was agreed already is not agreed twice. */
  execute(sessionId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.release-answer', key, input: { sessionId } }, async (tx) => {
      const { id, status } = await ownSession(tx, actor, sessionId);
      refuseIfAny(refusalsToRelease(status));
      if (await isReleased(tx, id)) return id;
      const { bodyId, today: releasedOn, now: recordedAt } = tx;
      await tx.manager.insert(SessionRelease, { id: newId(), bodyId, sessionId: id, releasedOn, recordedAt });
      await tx.audit('supervision.release-answer', id);
      return id;
    });
  }
}
