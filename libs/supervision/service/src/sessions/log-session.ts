import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToLog, type SessionContent } from '@standing/supervision/rules';
import { ownAgreement } from '../agreements/own-agreements.js';
import { insertSession } from './insert-session.js';
import { refusalsUnder } from '../agreements/refusals-under.js';
import { otherSessions } from './other-sessions.js';
import { contentOf } from './session-content.js';
import { say } from './session-history.js';
import { tellSession } from './tell-session.js';
import { keptZone, todayIn } from './zone-of-session.js';

export type NewSession = SessionContent & {
  readonly agreementId: string;
  /** The coach says that a session alike was held as well. */
  readonly acceptDuplicate: boolean;
};

/** A coach logs a session: it stands as declared until its supervisor decides (clause SV-1b). */
@Injectable()
export class LogSession {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The session's id. Refusals: see `refusalsToLog` and `refusalsUnder`. */
  execute(input: NewSession, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.log-session', key, input }, async (tx) => {
      const agreement = await ownAgreement(tx, actor, input.agreementId);
      const others = await otherSessions(tx, { personId: actor.personId, heldOn: input.heldOn, except: null });
      const content = { ...contentOf(input), zone: keptZone(tx, input.zone) };
      const { acceptDuplicate } = input;
      const today = todayIn(tx, content.zone);
      refuseIfAny(refusalsToLog({ content, agreement, others, acceptDuplicate, today, bodyZone: tx.zone }));
      refuseIfAny(await refusalsUnder(tx, agreement, content));

      const session = await insertSession(tx, agreement, content, null);
      await say(tx, session, { ...content, version: 1, withdrawn: false });
      await tellSession(tx, session, null);
      await tx.audit('supervision.log-session', session.id, { minutes: session.minutes });
      return session.id;
    });
  }
}
