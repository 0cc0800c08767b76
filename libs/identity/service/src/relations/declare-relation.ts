import { Injectable } from '@nestjs/common';
import { foldEmail, refusalsToDeclareRelation, type RelationContent } from '@standing/identity/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { alone } from './alone.js';
import { sayRelation } from './say-relation.js';

export type DeclaredRelation = RelationContent & { readonly otherAddress: string };

/**
 * A member says what they are to somebody, whom they name by the address. Nothing tells them whether that is a member: the
 * answer is the same, and what they said holds from the day on which the person joins.
 */
@Injectable()
export class DeclareRelation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The relation's id. Refusals: see `refusalsToDeclareRelation`. */
  execute(actor: Member, input: DeclaredRelation, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.declare-relation', key, input }, async (tx) => {
      const { personId, email } = actor;
      refuseIfAny(refusalsToDeclareRelation(input, email, tx.today));

      const { kind, side, fromOn, untilOn } = input;
      const otherAddress = foldEmail(input.otherAddress);
      await alone(tx, otherAddress);
      const relationId = newId();
      const people = { personId, otherId: null, otherAddress, declaredBy: personId, saidBy: personId };
      const content = { kind, side, fromOn, untilOn, stands: true };
      await sayRelation(tx, 'declared', { relationId, revision: 1, ...people, ...content });
      await tx.audit('identity.declare-relation', relationId, { kind });
      return relationId;
    });
  }
}
