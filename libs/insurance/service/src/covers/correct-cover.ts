import { Injectable } from '@nestjs/common';
import { coverCorrected } from '@standing/insurance/facts';
import { type CoverRequest, refusalsToChange, refusalsToDeclare } from '@standing/insurance/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { watchCovers } from '../reminders/watch-covers.js';
import { asKept } from './cover-request.js';
import { contentOf, refuseStale } from './cover-versions.js';
import { oneAtATime, otherCovers, ownCover } from './own-cover.js';
import { toldOf } from './told-of.js';

export type Correction = CoverRequest & {
  readonly id: string;
  /** The version that the coach read. */
  readonly version: number;
};

/** A coach sets right a cover that is not verified: it is declared anew, also where it was refused. */
@Injectable()
export class CorrectCover {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The cover's id. What changes nothing tells nothing. Refusals: see `refusalsToChange` and `refusalsToDeclare`; `Stale`
   * when it was changed since it was read.
   */
  execute(input: Correction, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.correct-cover', key, input }, async (tx) => {
      const request = asKept(input);
      const { personId } = actor;
      await oneAtATime(tx, personId);
      const cover = await ownCover(tx, actor, input.id);
      refuseIfAny(refusalsToChange(cover.status));
      refuseStale({ ...contentOf(request), version: input.version }, cover);
      if (cover.status === 'declared' && isSame(contentOf(request), contentOf(cover))) return cover.id;
      refuseIfAny(refusalsToDeclare(request, await otherCovers(tx, actor, cover.id), tx.today));

      const revision = cover.version + 1;
      const open = { decidedOn: null, decidedBy: null, seenOn: null, refusalReason: null };
      const declared = { status: 'declared', declaredOn: tx.today, version: revision } as const;
      await tx.manager.save(Object.assign(cover, contentOf(request), open, declared));
      await tx.tell(coverCorrected, { coverId: cover.id, personId, ...toldOf(request), revision });
      await watchCovers(tx, personId);
      await tx.audit('insurance.correct-cover', cover.id, { version: revision });
      return cover.id;
    });
  }
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
