import { Injectable } from '@nestjs/common';
import { applicationDeclined } from '@standing/accreditation/facts';
import { type DeclineReason, refusalsToDecline } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { ApplicationRow } from './application.entity.js';
import { lockedApplication } from './locked-application.js';

/** A registrar answers an application with no, and a reason from a list. */
@Injectable()
export class DeclineApplication {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. Refusals: see `refusalsToDecline`. */
  execute(id: string, reason: DeclineReason, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.decline-application', key, input: { id, reason } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, today: declinedOn } = tx;
      const application = await lockedApplication(tx, id);
      refuseIfAny(refusalsToDecline(application, actor.personId));

      const { personId } = application;
      const answer = { status: 'declined', decidedOn: declinedOn, decidedBy: actor.personId } as const;
      await manager.update(ApplicationRow, { bodyId, id }, { ...answer, declineReason: reason });
      await tx.tell(applicationDeclined, { applicationId: id, personId, reason, declinedOn });
      await tx.audit('accreditation.decline-application', id, { reason });
      return id;
    });
  }
}
