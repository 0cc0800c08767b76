import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { type DisputeReason, refusalsToDispute } from '@standing/supervision/rules';
import { ownSession } from './own-session.js';
import { contentOf } from './session-content.js';
import { say, settle } from './session-history.js';
import { tellSession } from './tell-session.js';

export type Dispute = { readonly id: string; readonly reason: DisputeReason };

/**
 * A coach says that a session which their supervisor entered is not so. It counts no more; both words stay in the record,
 * and the supervisor reads the reason.
 */
@Injectable()
export class DisputeSession {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The session's id. Refusals: see `refusalsToDispute`. */
  execute(input: Dispute, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.dispute-session', key, input }, async (tx) => {
      const session = await ownSession(tx, actor, input.id);
      refuseIfAny(refusalsToDispute(session));

      const version = session.version + 1;
      await say(tx, session, { ...contentOf(session), version, withdrawn: true, dispute: input.reason });
      await tellSession(tx, await settle(tx, session), null);
      await tx.audit('supervision.dispute-session', session.id, { reason: input.reason });
      return session.id;
    });
  }
}
