import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { refusalsToKeepList } from '@standing/practice/rules';
import { ListRow } from './list.entity.js';
import { keyOf, planAs } from './load-plan.js';
import { tellPlanHolds } from './tell-plan.js';

export type ListSent = {
  readonly planId: string;
  readonly keyId: string;
  /** In base 64. */
  readonly sealed: string;
};

/** A coach keeps the list for their colleague, in place of the one before. Nobody here can open it. */
@Injectable()
export class KeepList {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The plan's id. Refusals: see `refusalsToKeepList`; `NotFound` for another's plan. */
  execute(input: ListSent, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.keep-continuity-list', key, input }, async (tx) => {
      const { manager, bodyId, today: savedOn } = tx;
      const { planId, keyId } = input;
      const found = await planAs(tx, 'coach', planId, actor);
      const { row, plan } = found;
      const sealed = Buffer.from(input.sealed, 'base64');
      const keyNow = row.colleagueId && ((await keyOf(tx, row.colleagueId))?.id ?? null);
      refuseIfAny(refusalsToKeepList(plan, { sealed, keyId, keyNow }));

      const isFirst = !(await manager.existsBy(ListRow, { bodyId, planId }));
      await manager.save(ListRow, { planId, bodyId, keyId, sealed, savedOn });
      if (isFirst) await tellPlanHolds(tx, found);
      await tx.audit('practice.keep-continuity-list', planId);
      return planId;
    });
  }
}
