import { Injectable } from '@nestjs/common';
import { newId, NotFound, refuseIfAny, Stale } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { practiceWithdrawn } from '@standing/practice/facts';
import { refusalsToWithdraw } from '@standing/practice/rules';
import { ownEngagement } from '../engagements/own-engagement.js';
import { oneAtATime } from '../lock.js';
import { Entry } from './entry.entity.js';
import { Withdrawal } from './withdrawal.entity.js';

export type WithdrawalRequest = {
  readonly id: string;
  /** The version that the coach read. */
  readonly version: number;
};

/** A coach takes back an entry. Nothing is deleted: that it was logged, and what was said, stays known. */
@Injectable()
export class WithdrawPractice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The entry's id. Refusals: see `refusalsToWithdraw`; `Stale` when it was withdrawn since it was read. */
  execute(input: WithdrawalRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.withdraw-practice', key, input }, async (tx) => {
      const { manager, bodyId } = tx;
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const entry = await manager.findOneBy(Entry, { bodyId, personId, id: input.id });
      if (!entry) throw new NotFound('entry');
      const withdrawn = await manager.existsBy(Withdrawal, { bodyId, entryId: entry.id });
      const version = withdrawn ? 2 : 1;
      if (input.version !== version) throw new Stale({ version: input.version }, { version, withdrawn });
      refuseIfAny(refusalsToWithdraw({ withdrawn }));

      const { id: entryId, engagementId } = entry;
      const { kind } = await ownEngagement(tx, personId, engagementId);
      await manager.insert(Withdrawal, { id: newId(), bodyId, personId, entryId, recordedAt: tx.now });
      await tx.tell(practiceWithdrawn, { entryId, personId, kind, revision: 2 });
      await tx.audit('practice.withdraw-practice', entryId);
      return entryId;
    });
  }
}
