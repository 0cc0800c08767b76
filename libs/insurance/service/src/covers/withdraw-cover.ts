import { Injectable } from '@nestjs/common';
import { coverWithdrawn } from '@standing/insurance/facts';
import { refusalsToChange } from '@standing/insurance/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { watchCovers } from '../reminders/watch-covers.js';
import { refuseStale } from './cover-versions.js';
import { oneAtATime, ownCover } from './own-cover.js';

export type Withdrawal = {
  readonly id: string;
  /** The version that the coach read. */
  readonly version: number;
};

/** A coach takes back a cover that is not verified. Its row stays, marked so. */
@Injectable()
export class WithdrawCover {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The cover's id. Refusals: see `refusalsToChange`; `Stale` when it was changed since it was read. */
  execute(input: Withdrawal, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.withdraw-cover', key, input }, async (tx) => {
      await oneAtATime(tx, actor.personId);
      const cover = await ownCover(tx, actor, input.id);
      refuseIfAny(refusalsToChange(cover.status));
      refuseStale({ version: input.version }, cover);

      const revision = cover.version + 1;
      const open = { decidedOn: null, decidedBy: null, refusalReason: null };
      await tx.manager.save(Object.assign(cover, open, { status: 'withdrawn', version: revision }));
      await tx.tell(coverWithdrawn, { coverId: cover.id, personId: cover.personId, kind: cover.kind, revision });
      await watchCovers(tx, cover.personId);
      await tx.audit('insurance.withdraw-cover', cover.id, { version: revision });
      return cover.id;
    });
  }
}
