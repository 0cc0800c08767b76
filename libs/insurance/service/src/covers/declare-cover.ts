import { Injectable } from '@nestjs/common';
import { coverDeclared } from '@standing/insurance/facts';
import { type CoverRequest, refusalsToDeclare } from '@standing/insurance/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { watchCovers } from '../reminders/watch-covers.js';
import { asKept } from './cover-request.js';
import { contentOf } from './cover-versions.js';
import { Cover } from './cover.entity.js';
import { oneAtATime, otherCovers } from './own-cover.js';
import { toldOf } from './told-of.js';

/** A coach declares her professional indemnity cover. It is her own word until the body has seen the attestation. */
@Injectable()
export class DeclareCover {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The cover's id. Refusals: see `refusalsToDeclare`. */
  execute(input: CoverRequest, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.declare-cover', key, input }, async (tx) => {
      const coverId = newId();
      const request = asKept(input);
      const { personId } = actor;
      await oneAtATime(tx, personId);
      refuseIfAny(refusalsToDeclare(request, await otherCovers(tx, actor, coverId), tx.today));

      await tx.manager.insert(Cover, {
        ...contentOf(request),
        id: coverId,
        bodyId: tx.bodyId,
        personId,
        status: 'declared',
        declaredOn: tx.today,
        version: 1,
      });
      await tx.tell(coverDeclared, { coverId, personId, ...toldOf(request), revision: 1 });
      await watchCovers(tx, personId);
      await tx.audit('insurance.declare-cover', coverId);
      return coverId;
    });
  }
}
