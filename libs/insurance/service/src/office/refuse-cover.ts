import { Injectable } from '@nestjs/common';
import { coverRefused } from '@standing/insurance/facts';
import { refusalsToDecide, type RefusalReason } from '@standing/insurance/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refuseStale } from '../covers/cover-versions.js';
import { Cover } from '../covers/cover.entity.js';
import { oneAtATime } from '../covers/own-cover.js';
import { watchCovers } from '../reminders/watch-covers.js';
import { coverToDecide } from './cover-to-decide.js';

export type CoverRefusal = {
  readonly id: string;
  /** The version that the officer read. */
  readonly version: number;
  readonly reason: RefusalReason;
};

/** An officer does not verify a cover, for a reason from a list. The coach may set it right, or take it back. */
@Injectable()
export class RefuseCover {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The cover's id. Refusing twice for the same reason changes and tells nothing. Refusals: see `refusalsToDecide`;
   * `Stale` when the coach changed it since it was read.
   */
  execute(input: CoverRefusal, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.refuse-cover', key, input }, async (tx) => {
      const { manager, bodyId } = tx;
      const { personId } = await manager.findOneByOrFail(Cover, { bodyId, id: input.id });
      await oneAtATime(tx, personId);
      const cover = await coverToDecide(tx, input.id);
      const { id: coverId, kind } = cover;
      const { reason } = input;
      if (cover.refusalReason === reason && personId !== actor.personId) return coverId;
      refuseIfAny(refusalsToDecide(cover, actor));
      refuseStale({ version: input.version }, cover);

      const revision = cover.version + 1;
      const decided = {
        status: 'refused',
        refusalReason: reason,
        decidedOn: tx.today,
        decidedBy: actor.personId,
      } as const;
      await tx.manager.save(Object.assign(cover, decided, { version: revision }));
      await tx.tell(coverRefused, { coverId, personId, kind, reason, revision });
      await watchCovers(tx, personId);
      await tx.audit('insurance.refuse-cover', coverId, { version: revision, reason });
      return coverId;
    });
  }
}
