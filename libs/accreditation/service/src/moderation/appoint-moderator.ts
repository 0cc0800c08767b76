import { Injectable } from '@nestjs/common';
import { moderatorAppointed } from '@standing/accreditation/facts';
import { refusalsOfPart, refusalsToBeModerator } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { lockedApplication } from '../applications/locked-application.js';
import { partsOf, recordIn } from '../decisions/application-record.js';
import { relatedTo } from '../decisions/related.js';
import { beforeModerating } from './before-moderating.js';
import { ModerationRow } from './moderation.entity.js';

/** A registrar asks somebody to settle what two assessors differ in; until they have, another may be asked instead. */
@Injectable()
export class AppointModerator {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The application's id. Refusals: `refusalsOfPart` for the registrar, and `refusalsToBeModerator` for whom they ask,
   * with the path `personId`.
   */
  execute(applicationId: string, personId: string, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.appoint-moderator', key, input: { applicationId, personId } };
    return this.unitOfWork.run(command, async (tx) => {
      await lockedApplication(tx, applicationId);
      const record = await recordIn(tx, applicationId);
      const { applicantId } = record;
      const related = await relatedTo(tx, applicantId, [actor.personId, personId]);
      const parts = partsOf(record, { moderator: true });
      refuseIfAny(refusalsOfPart(parts, actor.personId, related.has(actor.personId)));
      const refusals = refusalsToBeModerator(beforeModerating(record, personId, related.has(personId)));
      refuseIfAny(refusals.map((refusal) => ({ path: 'personId', ...refusal })));

      const id = await keepModerator(tx, { applicationId, moderatorId: personId, appointedBy: actor.personId });
      const appointed = { moderationId: id, moderatorId: personId, appointedOn: tx.today };
      if (record.moderation?.moderatorId !== personId) await tx.tell(moderatorAppointed, appointed);
      await tx.audit('accreditation.appoint-moderator', id, { personId });
      return applicationId;
    });
  }
}

/** Who moderates the application, from now on; the id of its moderation. */
export async function keepModerator(
  { manager, bodyId, now: appointedAt }: Transaction,
  asked: Pick<ModerationRow, 'applicationId' | 'moderatorId' | 'appointedBy'>,
): Promise<string> {
  const { applicationId } = asked;
  const before = await manager.findOneBy(ModerationRow, { bodyId, applicationId });
  const id = before?.id ?? newId();
  await manager.save(ModerationRow, { id, bodyId, ...asked, appointedAt, moderatedAt: null });
  return id;
}
