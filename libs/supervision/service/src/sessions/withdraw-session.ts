import { Injectable } from '@nestjs/common';
import { refuseIfAny, Stale } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsOfProved, refusalsToChange } from '@standing/supervision/rules';
import { ownSession } from './own-session.js';
import { contentOf } from './session-content.js';
import { say, settle } from './session-history.js';
import { tellSession } from './tell-session.js';

export type Withdrawal = {
  readonly id: string;
  /** The version that the coach read. */
  readonly version: number;
};

/** A coach takes back a session that is not decided yet. Its row and everything said of it stay. */
@Injectable()
export class WithdrawSession {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The session's id. Refusals: see `refusalsToChange` and `refusalsOfProved`; `Stale` when it was amended meanwhile. */
  execute(input: Withdrawal, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.withdraw-session', key, input }, async (tx) => {
      const session = await ownSession(tx, actor, input.id);
      refuseIfAny([...refusalsToChange(session.status), ...refusalsOfProved(session.onDocuments)]);
      const { version } = session;
      if (input.version !== version) throw new Stale({ version: input.version }, { version, ...contentOf(session) });

      await say(tx, session, { ...contentOf(session), version: version + 1, withdrawn: true });
      await tellSession(tx, await settle(tx, session), null);
      await tx.audit('supervision.withdraw-session', session.id);
      return session.id;
    });
  }
}
