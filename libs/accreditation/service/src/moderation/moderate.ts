import { Injectable } from '@nestjs/common';
import { type FinalMark, type Marked, refusalsToModerate } from '@standing/accreditation/rules';
import { newId, NotFound, refuseIfAny } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { accreditationPolicy } from '../accreditation.policy.js';
import { lockedApplication } from '../applications/locked-application.js';
import { recordIn } from '../decisions/application-record.js';
import { isRelated } from '../decisions/related.js';
import { keepModerator } from './appoint-moderator.js';
import { beforeModerating } from './before-moderating.js';
import { ModerationMarkRow } from './moderation-mark.entity.js';
import { ModerationRow } from './moderation.entity.js';

/** Whoever was appointed, or a registrar where nobody was, settles what the two assessors differ in. */
@Injectable()
export class Moderate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. Not found by anybody else. Refusals: see `refusalsToModerate`. */
  execute(applicationId: string, marks: readonly Marked<FinalMark>[], key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.moderate', key, input: { applicationId, marks } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, now: moderatedAt } = tx;
      const { personId: moderatorId } = actor;
      const { personId: applicantId } = await lockedApplication(tx, applicationId);
      const record = await recordIn(tx, applicationId);
      if (
        record.moderation?.moderatorId !== moderatorId &&
        !allowed(accreditationPolicy, actor, 'decide', 'Application')
      )
        throw new NotFound('application');
      const related = await isRelated(tx, moderatorId, applicantId);
      refuseIfAny(refusalsToModerate(beforeModerating(record, moderatorId, related), marks));

      const appointedBy = moderatorId;
      const own = await manager.findOneBy(ModerationRow, { bodyId, applicationId });
      const moderationId = own?.id ?? (await keepModerator(tx, { applicationId, moderatorId, appointedBy }));
      await manager.update(ModerationRow, { bodyId, id: moderationId }, { moderatedAt });
      const rows = marks.map((marked) => ({ id: newId(), bodyId, moderationId, ...written(marked) }));
      await manager.insert(ModerationMarkRow, rows);
      await tx.audit('accreditation.moderate', moderationId, { criteria: marks.length });
      return applicationId;
    });
  }
}

function written({ criterion, mark, reason, wouldSatisfy }: Marked<FinalMark>) {
  const wanted = mark === 'NOT_YET' ? (wouldSatisfy ?? '').trim() : null;
  return { criterion, mark, reason: (reason ?? '').trim(), wouldSatisfy: wanted };
}
