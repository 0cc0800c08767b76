import { Injectable } from '@nestjs/common';
import { refusalsToRecordRelation, type RelationContent } from '@standing/identity/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { Person } from '../people/person.entity.js';
import { sayRelation } from './say-relation.js';

export type RecordedRelation = RelationContent & { readonly personId: string; readonly otherPersonId: string };

/** The office records what two members are to each other. */
@Injectable()
export class RecordRelation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The relation's id. Somebody who is not of the body is not found. Refusals: see `refusalsToRecordRelation`. */
  execute(actor: Member, input: RecordedRelation, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.record-relation', key, input }, async (tx) => {
      const { manager, bodyId, today } = tx;
      const { personId, otherPersonId: otherId, kind, side, fromOn, untilOn } = input;
      for (const id of [personId, otherId]) await manager.findOneByOrFail(Person, { bodyId, id });
      refuseIfAny(refusalsToRecordRelation(input, actor.personId, today));

      const relationId = newId();
      const people = { personId, otherId, otherAddress: null, declaredBy: actor.personId, saidBy: actor.personId };
      const content = { kind, side, fromOn, untilOn, stands: true };
      await sayRelation(tx, 'declared', { relationId, revision: 1, ...people, ...content });
      await tx.audit('identity.record-relation', relationId, { kind });
      return relationId;
    });
  }
}
