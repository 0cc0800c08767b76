import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { type RelationRule, refusalsToSetRule } from '@standing/supervision/rules';
import { RelationRuleRow } from './relation-rule.entity.js';

/** The body says what it does about a relation beside supervision, from a day on. What was set before stays to be read. */
@Injectable()
export class SetRelationRule {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The rule's id. Refusals: see `refusalsToSetRule`. What was weighed before is not weighed again by it. */
  execute(input: RelationRule, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.set-relation-rule', key, input }, async (tx) => {
      const { manager, bodyId, today, now: recordedAt } = tx;
      refuseIfAny(refusalsToSetRule(input, today));

      const { relation, treatment, fromOn } = input;
      const id = newId();
      const set = { setBy: actor.personId, setOn: today, recordedAt };
      await manager.insert(RelationRuleRow, { ...set, id, bodyId, relation, treatment, fromOn });
      await tx.audit('supervision.set-relation-rule', id, { relation, treatment, from: fromOn });
      return id;
    });
  }
}
