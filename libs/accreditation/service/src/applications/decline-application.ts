import { Injectable } from '@nestjs/common';
import { applicationDeclined } from '@standing/accreditation/facts';
import { type DeclineReason, refusalsToDecline } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { recordIn } from '../decisions/application-record.js';
import { beforeDeciding } from '../decisions/before-deciding.js';
import { keepDecision, NO_CONDITION } from '../decisions/keep-decision.js';
import { isRelated } from '../decisions/related.js';
import { dueNow } from '../due/due-now.js';
import { ApplicationRow } from './application.entity.js';
import { lockedApplication } from './locked-application.js';

/** Which application, the reason from a list, and what the decider writes to the applicant. */
export type Refusing = {
  readonly applicationId: string;
  readonly reason: DeclineReason;
  readonly statement: string | null;
};

/** A registrar answers an application with no: a reason from a list, what people judged, and words of their own. */
@Injectable()
export class DeclineApplication {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. Refusals: see `refusalsToDecline`. */
  execute(refusing: Refusing, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.decline-application', key, input: refusing };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, today: declinedOn } = tx;
      const { applicationId: id, reason, statement } = refusing;
      const { personId: decidedBy } = actor;
      const { personId } = await lockedApplication(tx, id);
      const record = await recordIn(tx, id);
      const related = await isRelated(tx, decidedBy, personId);
      refuseIfAny(
        refusalsToDecline(beforeDeciding(record, { deciderId: decidedBy, related, today: declinedOn }), statement),
      );

      const answer = { decidedBy, declineReason: reason };
      const written = statement?.trim() || null;
      await keepDecision(tx, record, { ...NO_CONDITION, outcome: 'declined', ...answer, statement: written });
      const closed = { status: 'declined', decidedOn: declinedOn, honouredUntil: null } as const;
      await manager.update(ApplicationRow, { bodyId, id }, { ...closed, ...answer });
      await dueNow(tx, personId);
      await tx.tell(applicationDeclined, { applicationId: id, personId, reason, declinedOn });
      await tx.audit('accreditation.decline-application', id, { reason });
      return id;
    });
  }
}
