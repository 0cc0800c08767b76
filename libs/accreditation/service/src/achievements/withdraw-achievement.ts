import { Injectable } from '@nestjs/common';
import { refusalsOfWithdrawnAchievement } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { keepRevision, lockedAchievement, NOT_CHECKED } from './achievements-of-person.js';

/** A member takes back what they brought along: it stays on record, and counts no more. */
@Injectable()
export class WithdrawAchievement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The achievement's id. Another's is not found. Refusals: see `refusalsOfWithdrawnAchievement`; `Stale`. */
  execute(id: string, revision: number, key: string, actor: Member): Promise<string> {
    const input = { id, revision };
    return this.unitOfWork.run({ actor, name: 'accreditation.withdraw-achievement', key, input }, async (tx) => {
      const { personId } = actor;
      const kept = await lockedAchievement(tx, id, { revision, personId });
      refuseIfAny(refusalsOfWithdrawnAchievement(kept));

      const next = { achievementId: id, personId, revision: revision + 1, keptBy: personId };
      await keepRevision(tx, kept, { ...NOT_CHECKED, ...next, status: 'withdrawn' });
      await tx.audit('accreditation.withdraw-achievement', id, { revision: next.revision });
      return id;
    });
  }
}
