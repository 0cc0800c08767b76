import { Injectable } from '@nestjs/common';
import { type AchievementContent, asKept, refusalsToDeclareAchievement } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { achievementsAlone, keepRevision, NOT_CHECKED } from './achievements-of-person.js';
import { beforeDeclaring } from './before-declaring.js';

/** A member says what they bring along: it counts as declared until somebody of the office has seen it. */
@Injectable()
export class DeclareAchievement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The achievement's id. Refusals: see `refusalsToDeclareAchievement`. */
  execute(said: AchievementContent, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.declare-achievement', key, input: said }, async (tx) => {
      const { personId } = actor;
      const content = asKept(said);
      await achievementsAlone(tx, personId);
      refuseIfAny(refusalsToDeclareAchievement(content, await beforeDeclaring(tx, personId, content)));

      const achievementId = newId();
      await keepRevision(tx, content, { achievementId, personId, revision: 1, ...NOT_CHECKED, keptBy: personId });
      await tx.audit('accreditation.declare-achievement', achievementId, { kind: content.kind });
      return achievementId;
    });
  }
}
