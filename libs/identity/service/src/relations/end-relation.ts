import { Injectable } from '@nestjs/common';
import { refusalsToEndRelation } from '@standing/identity/rules';
import { NotFound, refuseIfAny } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { identityPolicy } from '../identity.policy.js';
import { lastRevision } from './last-revision.js';
import { sayRelation } from './say-relation.js';
import { theOther } from './the-other.js';

/** Which relation, as it was read, and its last civil day in the body's zone. */
export type EndOfRelation = { readonly id: string; readonly revision: number; readonly untilOn: string };

/** Whoever declared a relation says its last day, or the office does. */
@Injectable()
export class EndRelation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The relation's id. One that another declared is not found, but by the office. Refusals: see `refusalsToEndRelation`. */
  execute(actor: Member, input: EndOfRelation, key: string): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'identity.end-relation', key, input }, async (tx) => {
      const { personId } = actor;
      const last = await lastRevision(tx, input.id, input.revision);
      if (last.declaredBy !== personId && !mayEnd(actor, [last.personId, await theOther(tx, last)]))
        throw new NotFound('relation');
      refuseIfAny(refusalsToEndRelation(last, input.untilOn, tx.today));

      const { untilOn } = input;
      await sayRelation(tx, 'ended', { ...last, untilOn, saidBy: personId, revision: last.revision + 1 });
      await tx.audit('identity.end-relation', last.relationId, { on: untilOn });
      return last.relationId;
    });
  }
}

/** Somebody of the office who is neither of the two: what others said of oneself, others end. */
function mayEnd(actor: Member, parties: readonly (string | null)[]): boolean {
  return allowed(identityPolicy, actor, 'keep', 'Relation') && !parties.includes(actor.personId);
}
