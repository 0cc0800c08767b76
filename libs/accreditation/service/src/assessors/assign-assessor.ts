import { Injectable } from '@nestjs/common';
import { assessorAssigned } from '@standing/accreditation/facts';
import {
  type Bar,
  type BeforeAssigning,
  refusalsOfPart,
  refusalsToAssign,
  type Seat,
} from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { IsNull } from 'typeorm';
import type { ApplicationRow } from '../applications/application.entity.js';
import { lockedApplication } from '../applications/locked-application.js';
import { partsOf, recordIn } from '../decisions/application-record.js';
import { feeKnown } from '../fees/application-fee.sql.js';
import { conflictsBetween } from '../relations/conflicts-between.js';
import { relationsAlone } from '../relations/relations-alone.js';
import { AssessmentRow } from './assessment.entity.js';
import { AssessorRow } from './assessor.entity.js';
import { openAssessments } from './open-assessments.js';

export type Assignment = { readonly applicationId: string; readonly personId: string; readonly seat: Seat };

/** A registrar gives somebody of the pool a seat of an application. The file stays shut until they declare themselves. */
@Injectable()
export class AssignAssessor {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The assessment's id. Refusals: see `refusalsToAssign`, and `refusalsOfPart` for whoever decided or heard an appeal. */
  execute(assignment: Assignment, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.assign-assessor', key, input: assignment }, async (tx) => {
      const { manager, bodyId, now: assignedAt, today: assignedOn } = tx;
      const { applicationId, personId: assessorId, seat } = assignment;
      const application = await lockedApplication(tx, applicationId);
      // Relations are recorded under the same locks: none is heard between the question and the seat.
      await relationsAlone(tx, [application.personId, assessorId]);
      const record = await recordIn(tx, applicationId);
      const fee = feeKnown(record.fee);
      const assigning = { application, candidateId: assessorId, assignerId: actor.personId, seat, fee };
      const parts = { ...partsOf(record), applicantId: '', assessorIds: [] };
      const hadAPart = refusalsOfPart(parts, assessorId, false);
      refuseIfAny([...refusalsToAssign(await beforeAssigning(tx, assigning)), ...hadAPart]);

      const id = newId();
      const given = { id, bodyId, applicationId, assessorId, seat, status: 'assigned' } as const;
      await manager.insert(AssessmentRow, { ...given, assignedBy: actor.personId, assignedAt });
      await tx.tell(assessorAssigned, { assessmentId: id, assessorId, assignedOn });
      await tx.audit('accreditation.assign-assessor', id, { seat });
      return id;
    });
  }
}

type Assigning = Pick<BeforeAssigning, 'candidateId' | 'assignerId' | 'seat' | 'fee'> & {
  readonly application: ApplicationRow;
};

async function beforeAssigning(tx: Transaction, { application, ...assigning }: Assigning): Promise<BeforeAssigning> {
  const { manager, bodyId, today: on } = tx;
  const { candidateId: personId } = assigning;
  const conflicts = await conflictsBetween(tx, personId, [application.personId]);
  return {
    ...assigning,
    application,
    seats: await manager.findBy(AssessmentRow, { bodyId, applicationId: application.id }),
    assessor: await manager.findOneBy(AssessorRow, { bodyId, personId, removedOn: IsNull() }),
    open: (await openAssessments(tx, personId)).length,
    bars: conflicts.flatMap(({ kind, until }): Bar[] => (kind === 'self' ? [] : [{ kind, until }])),
    on,
  };
}
