import { Injectable } from '@nestjs/common';
import {
  type AchievementContent,
  asKept,
  type BeforeDeclaring,
  refusalsOfOtherKind,
  refusalsOfWithdrawnAchievement,
  refusalsToDeclareAchievement,
} from '@standing/accreditation/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import type { AchievementRevisionRow } from './achievement.entity.js';
import { contentOf, keepRevision, lockedAchievement, NOT_CHECKED } from './achievements-of-person.js';
import { beforeDeclaring } from './before-declaring.js';

/** What it should say, and the revision that the member read. */
export type AchievementCorrection = {
  readonly id: string;
  readonly revision: number;
  readonly said: AchievementContent;
};

/** A member sets right what they bring along. Whatever was found of it before, it is the member's own word again. */
@Injectable()
export class CorrectAchievement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The achievement's id. What changes nothing is no revision. Another's is not found. Refusals: see
   * `refusalsToDeclareAchievement`, `refusalsOfOtherKind` and `refusalsOfWithdrawnAchievement`; `Stale` when it is another
   * revision by now.
   */
  execute(input: AchievementCorrection, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'accreditation.correct-achievement', key, input }, async (tx) => {
      const { id, revision, said } = input;
      const { personId } = actor;
      const kept = await lockedAchievement(tx, id, { revision, personId });
      const content = asKept(said);
      refuseIfAny([...refusalsOfWithdrawnAchievement(kept), ...refusalsOfOtherKind(kept.kind, content.kind)]);
      if (isSame(content, kept) && kept.status !== 'not-accepted') return id;
      const before = beside(await beforeDeclaring(tx, personId, content), kept);
      refuseIfAny(refusalsToDeclareAchievement(content, before));

      const next = { achievementId: id, personId, revision: revision + 1, keptBy: personId };
      await keepRevision(tx, content, { ...next, ...NOT_CHECKED });
      await tx.audit('accreditation.correct-achievement', id, { revision: next.revision });
      return id;
    });
  }
}

/** It stands in no way of its own, and an award that was listed may go on to be named as it was. */
function beside(before: BeforeDeclaring, kept: AchievementRevisionRow): BeforeDeclaring {
  const { achievementId, issuer, designation } = kept;
  const own = issuer === null || designation === null ? [] : [{ issuer, designation }];
  return {
    ...before,
    listed: [...before.listed, ...own],
    others: before.others.filter(({ id }) => id !== achievementId),
  };
}

function isSame(one: AchievementContent, other: AchievementContent): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}
