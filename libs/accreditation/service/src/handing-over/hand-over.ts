import { Injectable } from '@nestjs/common';
import { assessmentHandedOver } from '@standing/accreditation/facts';
import { refusalsToHandOver } from '@standing/accreditation/rules';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { absencesIn } from '../absences/held-absences.js';
import type { ApplicationRow } from '../applications/application.entity.js';
import { lockedApplication } from '../applications/locked-application.js';
import { AssessmentRow } from '../assessors/assessment.entity.js';
import { beforeAssigning, refusalsOfOtherPart } from '../assessors/before-assigning.js';
import { giveSeat } from '../assessors/give-seat.js';
import { recordIn } from '../decisions/application-record.js';
import { isRelated } from '../decisions/related.js';
import { relationsAlone } from '../relations/relations-alone.js';

export type HandingOver = { readonly assessmentId: string; readonly deputyId: string };

/**
 * A registrar gives a deputy the seat of somebody who is away. The deputy begins anew: what the other one wrote stays with
 * their own assessment, which nobody reads any more.
 */
@Injectable()
export class HandOver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The deputy's assessment. One of an application whose file is not open to the actor is not found. Refusals: see
   * `refusalsToHandOver`, and `refusalsOfOtherPart` for whoever moderated, decided or heard an appeal.
   */
  execute({ assessmentId, deputyId }: HandingOver, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.hand-over', key, input: { assessmentId, deputyId } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, now: handedOverAt, today: handedOverOn } = tx;
      const { applicationId } = await manager.findOneByOrFail(AssessmentRow, { bodyId, id: assessmentId });
      const application = await lockedApplication(tx, applicationId);
      const held = await lockedAssessment(tx, assessmentId);
      const { assessorId, seat } = held;
      // Relations are recorded under the same locks: none is heard between the question and the seat.
      await relationsAlone(tx, [application.personId, deputyId, actor.personId]);
      await refuseInvolved(tx, application, actor);
      const assigning = { application, candidateId: deputyId, assignerId: actor.personId };
      const record = await recordIn(tx, applicationId);
      const absences = await absencesIn(tx, assessorId);
      const before = { ...(await beforeAssigning(tx, assigning, record)), held, absences };
      refuseIfAny([...refusalsToHandOver(before), ...refusalsOfOtherPart(record, deputyId)]);

      await manager.update(AssessmentRow, { bodyId, id: assessmentId }, { status: 'handed-over', handedOverAt });
      const given = { applicationId, assessorId: deputyId, seat, assignedBy: actor.personId };
      const id = await giveSeat(tx, { ...given, replacesId: assessmentId });
      await tx.tell(assessmentHandedOver, { assessmentId, assessorId, handedOverOn });
      await tx.audit('accreditation.hand-over', assessmentId, { seat });
      return id;
    });
  }
}

function lockedAssessment({ manager, bodyId }: Transaction, id: string): Promise<AssessmentRow> {
  return manager.findOneOrFail(AssessmentRow, { where: { bodyId, id }, lock: { mode: 'for_no_key_update' } });
}

/** Whoever applied, assesses or is related to the applicant does not learn that there is anything to hand over. */
async function refuseInvolved(tx: Transaction, { id, personId }: ApplicationRow, actor: Member): Promise<void> {
  const { manager, bodyId } = tx;
  const mine = { bodyId, applicationId: id, assessorId: actor.personId };
  const isInvolved =
    personId === actor.personId ||
    (await manager.existsBy(AssessmentRow, mine)) ||
    (await isRelated(tx, actor.personId, personId));
  if (isInvolved) throw new NotFound('assessment');
}
