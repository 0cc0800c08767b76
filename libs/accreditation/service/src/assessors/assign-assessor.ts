import { Injectable } from '@nestjs/common';
import { refusalsToAssign, type Seat } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { lockedApplication } from '../applications/locked-application.js';
import { recordIn } from '../decisions/application-record.js';
import { relationsAlone } from '../relations/relations-alone.js';
import { beforeAssigning, refusalsOfOtherPart } from './before-assigning.js';
import { giveSeat } from './give-seat.js';

export type Assignment = { readonly applicationId: string; readonly personId: string; readonly seat: Seat };

/** A registrar gives somebody of the pool a seat of an application. The file stays shut until they declare themselves. */
@Injectable()
export class AssignAssessor {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The assessment's id. Refusals: see `refusalsToAssign`, and `refusalsOfOtherPart` for whoever decided or heard an appeal. */
  execute(assignment: Assignment, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.assign-assessor', key, input: assignment }, async (tx) => {
      const { applicationId, personId: assessorId, seat } = assignment;
      const application = await lockedApplication(tx, applicationId);
      // Relations are recorded under the same locks: none is heard between the question and the seat.
      await relationsAlone(tx, [application.personId, assessorId]);
      const assigning = { application, candidateId: assessorId, assignerId: actor.personId };
      const record = await recordIn(tx, applicationId);
      const before = { ...(await beforeAssigning(tx, assigning, record)), seat };
      refuseIfAny([...refusalsToAssign(before), ...refusalsOfOtherPart(record, assessorId)]);

      const id = await giveSeat(tx, { applicationId, assessorId, seat, assignedBy: actor.personId });
      await tx.audit('accreditation.assign-assessor', id, { seat });
      return id;
    });
  }
}
