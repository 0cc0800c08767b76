import { Injectable } from '@nestjs/common';
import { refuseIfAny, Stale } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsOfProved, refusalsToChange, refusalsToLog, type SessionContent } from '@standing/supervision/rules';
import { ownAgreement } from '../agreements/own-agreements.js';
import { refusalsUnder } from '../agreements/refusals-under.js';
import { otherSessions } from './other-sessions.js';
import { ownSession } from './own-session.js';
import { contentOf, saysTheSame } from './session-content.js';
import { say, settle } from './session-history.js';
import { Session } from './session.entity.js';
import { tellSession } from './tell-session.js';
import { keptZone, todayIn } from './zone-of-session.js';

export type Amendment = SessionContent & {
  readonly id: string;
  /** The version that the coach read. */
  readonly version: number;
  readonly acceptDuplicate: boolean;
};

/** A coach changes a session that is not decided yet. What was said before is kept. */
@Injectable()
export class AmendSession {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The session's id. Refusals: see `refusalsToChange`, `refusalsOfProved`, `refusalsToLog` and `refusalsUnder`; `Stale` when it was amended meanwhile. */
  execute(input: Amendment, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.amend-session', key, input }, async (tx) => {
      const { agreementId } = await tx.manager.findOneByOrFail(Session, {
        bodyId: tx.bodyId,
        id: input.id,
        superviseeId: actor.personId,
      });
      const agreement = await ownAgreement(tx, actor, agreementId);
      const session = await ownSession(tx, actor, input.id);
      refuseIfAny([...refusalsToChange(session.status), ...refusalsOfProved(session.onDocuments)]);
      if (input.version !== session.version) throw new Stale(versionOf(input), versionOf(session));
      const content = { ...contentOf(input), zone: keptZone(tx, input.zone) };
      if (saysTheSame(content, session)) return session.id;

      const others = await otherSessions(tx, { personId: actor.personId, heldOn: input.heldOn, except: session.id });
      const { acceptDuplicate } = input;
      const today = todayIn(tx, content.zone);
      refuseIfAny(refusalsToLog({ content, agreement, others, acceptDuplicate, today, bodyZone: tx.zone }));
      refuseIfAny(await refusalsUnder(tx, agreement, content));

      await say(tx, session, { ...content, version: session.version + 1, withdrawn: false });
      await tellSession(tx, await settle(tx, session), null);
      await tx.audit('supervision.amend-session', session.id, { version: session.version });
      return session.id;
    });
  }
}

function versionOf(said: SessionContent & { readonly version: number }) {
  return { version: said.version, ...contentOf(said) };
}
