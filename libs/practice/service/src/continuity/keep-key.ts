import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { refusalsOfKey } from '@standing/practice/rules';
import { oneAtATime } from '../lock.js';
import { KeyRow } from './list.entity.js';
import { keyOf } from './load-plan.js';
import { notify } from './notify.js';

/** A colleague's browser made a key; its private half stays in their vault. Lists under an earlier one are to be made anew. */
@Injectable()
export class KeepKey {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The key's id; that of the one in use where it is the same. Refusals: see `refusalsOfKey`. */
  execute(publicKey: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'practice.keep-continuity-key', key, input: publicKey }, async (tx) => {
      const { manager, bodyId, today: madeOn, now: recordedAt } = tx;
      const { personId } = actor;
      const bytes = Buffer.from(publicKey, 'base64');
      refuseIfAny(refusalsOfKey(bytes));
      await oneAtATime(tx, `continuity key ${personId}`);
      const before = await keyOf(tx, personId);
      if (before?.publicKey.equals(bytes)) return before.id;

      const id = newId();
      await manager.insert(KeyRow, { id, bodyId, personId, publicKey: bytes, madeOn, recordedAt });
      for (const { planId, coachId } of await plansWithList(tx, personId)) await notify(tx, planId, coachId, 'changed');
      await tx.audit('practice.keep-continuity-key', id);
      return id;
    });
  }
}

/** A list is only kept while its plan is in force. */
function plansWithList({ manager, bodyId }: Transaction, colleagueId: string) {
  return manager.query<{ readonly planId: string; readonly coachId: string }[]>(
    `select p.id as "planId", p.person_id as "coachId" from practice.continuity_plans p
     join practice.continuity_lists l on l.body_id = p.body_id and l.plan_id = p.id
     where p.body_id = $1 and p.colleague_id = $2`,
    [bodyId, colleagueId],
  );
}
