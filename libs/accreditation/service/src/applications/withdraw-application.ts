import { Injectable } from '@nestjs/common';
import { applicationWithdrawn } from '@standing/accreditation/facts';
import { refusalsOfDecided } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { forgetUnread } from '../answers/forget.js';
import { dueNow } from '../due/due-now.js';
import { ApplicationRow } from './application.entity.js';
import { lockedApplication } from './locked-application.js';

/**
 * A member takes their application back while it is open. It stays on record, without what they wrote where nobody was
 * asked to read it.
 */
@Injectable()
export class WithdrawApplication {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. Another's is not found. Refusals: see `refusalsOfDecided`. */
  execute(id: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run(
      { actor, name: 'accreditation.withdraw-application', key, input: { id } },
      async (tx) => {
        const { manager, bodyId, today: withdrawnOn } = tx;
        const { personId } = actor;
        refuseIfAny(refusalsOfDecided(await lockedApplication(tx, id, { personId })));

        const answer = {
          status: 'withdrawn',
          decidedOn: withdrawnOn,
          decidedBy: personId,
          honouredUntil: null,
        } as const;
        await manager.update(ApplicationRow, { bodyId, id }, answer);
        await forgetUnread(tx, id);
        await dueNow(tx, personId);
        await tx.tell(applicationWithdrawn, { applicationId: id, personId, withdrawnOn });
        await tx.audit('accreditation.withdraw-application', id);
        return id;
      },
    );
  }
}
