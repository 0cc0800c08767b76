import { Injectable } from '@nestjs/common';
import { newId, refuseIfAny } from '@standing/kernel';
import { UnitOfWork } from '@standing/platform/messaging';
import { relationsDeclared as declared } from '@standing/supervision/facts';
import { refusalsToDeclare, type Relation } from '@standing/supervision/rules';
import { agreementOfParty, type Party, sideOf } from '../terms/party.js';
import { RelationDeclarationRow } from './relation-declaration.entity.js';
import { weighRelations } from './weigh-relations.js';

export type NewDeclaration = {
  readonly agreementId: string;
  readonly relations: readonly Relation[];
  /** Said on purpose that these are all; an empty list alone says nothing. */
  readonly relationsDeclared: boolean;
};

/** One of the two says again, as every year, what else they are to the other (clause SV-2); then it is weighed. */
@Injectable()
export class DeclareRelations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The agreement's id. Refusals: see `refusalsToDeclare`. */
  execute(input: NewDeclaration, key: string, actor: Party): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.declare-relations', key, input }, async (tx) => {
      const { manager, bodyId, today: declaredOn, now: recordedAt } = tx;
      const agreement = await agreementOfParty(tx, actor, input.agreementId);
      refuseIfAny(refusalsToDeclare(agreement, input));

      const { id: agreementId, supervisorId, superviseeId: personId } = agreement;
      const saidBy = sideOf(actor);
      const relations = [...new Set(input.relations)];
      const said = { id: newId(), bodyId, agreementId, saidBy, relations, declaredOn, recordedAt };
      await manager.insert(RelationDeclarationRow, said);
      await weighRelations(tx, agreement);
      await tx.tell(declared, { agreementId, supervisorId, personId, saidBy, declaredOn });
      await tx.audit('supervision.declare-relations', agreementId, { by: saidBy });
      return agreementId;
    });
  }
}
