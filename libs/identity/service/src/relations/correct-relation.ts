import { Injectable } from '@nestjs/common';
import { refusalsToCorrectRelation, type RelationContent } from '@standing/identity/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { lastRevision } from './last-revision.js';
import { sayRelation } from './say-relation.js';
import { theOther } from './the-other.js';

export type CorrectedRelation = RelationContent & {
  readonly id: string;
  /** The revision that was read. */
  readonly revision: number;
  /** False when it was never so. */
  readonly stands: boolean;
};

/** The office sets right what was said of two members, neither of whom acts. What was said before stays on record. */
@Injectable()
export class CorrectRelation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The relation's id. Refusals: see `refusalsToCorrectRelation`. */
  execute(actor: Member, input: CorrectedRelation, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.correct-relation', key, input }, async (tx) => {
      const last = await lastRevision(tx, input.id, input.revision);
      const otherId = await theOther(tx, last);
      const parties = [last.personId, ...(otherId === null ? [] : [otherId])];
      const { kind, side, fromOn, untilOn, stands } = input;
      refuseIfAny(refusalsToCorrectRelation({ fromOn, untilOn, parties }, actor.personId, tx.today));

      const said = { kind, side, fromOn, untilOn, stands, saidBy: actor.personId, revision: last.revision + 1 };
      await sayRelation(tx, 'corrected', { ...last, ...said });
      await tx.audit('identity.correct-relation', last.relationId, { kind, stands: String(stands) });
      return last.relationId;
    });
  }
}
