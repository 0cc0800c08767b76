import { Injectable } from '@nestjs/common';
import { type AchievementCheck, refusalsToCheckAchievement } from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { isRelated } from '../decisions/related.js';
import { keepRevision, lockedAchievement } from './achievements-of-person.js';
import { firstLoggedOn } from './logged.js';

/** Which achievement, the revision that was read, and what was found. */
export type CheckedAchievement = AchievementCheck & { readonly id: string; readonly revision: number };

/** Somebody of the office has seen that it is so, or does not accept it. A further check sets an earlier one right. */
@Injectable()
export class CheckAchievement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The achievement's id. Refusals: see `refusalsToCheckAchievement`; `Stale` when it is another revision by now. */
  execute(input: CheckedAchievement, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.check-achievement', key, input }, async (tx) => {
      const { id, revision, reason } = input;
      const { personId: checkerId } = actor;
      const kept = await lockedAchievement(tx, id, { revision });
      const { personId } = kept;
      const related = await isRelated(tx, checkerId, personId);
      const before = { checkerId, related, firstLoggedOn: await firstLoggedOn(tx, personId, kept), today: tx.today };
      refuseIfAny(refusalsToCheckAchievement({ ...kept, id }, input, before));

      const next = { achievementId: id, personId, revision: revision + 1, keptBy: checkerId };
      await keepRevision(tx, kept, { ...next, ...found(input) });
      await tx.audit('accreditation.check-achievement', id, { revision: next.revision, answer: reason ?? 'verified' });
      return id;
    });
  }
}

function found({ reason, seenHow, seenOn }: AchievementCheck) {
  return reason === null
    ? ({ status: 'verified', reason, seenHow, seenOn } as const)
    : ({ status: 'not-accepted', reason, seenHow: null, seenOn: null } as const);
}
