import { Injectable } from '@nestjs/common';
import { refusalsToEndObligation } from '@standing/insurance/rules';
import { type Day, NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ObligationRow } from './obligation.entities.js';

export type ObligationEnd = { readonly id: string; readonly endsOn: Day };

/** A scheme administrator says until when an obligation is asked; nothing of it is deleted. */
@Injectable()
export class EndObligation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The obligation's id. Refusals: see `refusalsToEndObligation`; `NotFound` for one that is none. */
  execute(input: ObligationEnd, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'insurance.end-obligation', key, input }, async (tx) => {
      const { manager, bodyId, today: setOn, now: recordedAt } = tx;
      const { id, endsOn: until } = input;
      await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`insurance ${bodyId} ${id}`]);
      const before = await manager.findOne(ObligationRow, { where: { bodyId, id }, order: { revision: 'DESC' } });
      if (!before) throw new NotFound('obligation');
      refuseIfAny(refusalsToEndObligation(before, until, setOn));
      const revision = before.revision + 1;
      const set = { until, revision, setBy: actor.personId, setOn, recordedAt };
      await manager.insert(ObligationRow, { ...before, ...set });
      await tx.audit('insurance.end-obligation', id, { until });
      return id;
    });
  }
}
