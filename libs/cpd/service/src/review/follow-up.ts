import { Injectable } from '@nestjs/common';
import { type FollowUp, refusalsToFollowUp } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { fileOfOffice } from './load-file.js';
import { AuditFollowUpRow } from './review.entities.js';

export type FollowedUp = { readonly fileId: string; readonly decision: FollowUp };

/** A registrar says what follows from an audit that does not meet: nothing, or a note. No accreditation ends or is limited by it. */
@Injectable()
export class DecideFollowUp {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The audit's id. Refusals: see `refusalsToFollowUp`; one's own is not found. */
  execute(input: FollowedUp, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.follow-up-audit', key, input }, async (tx) => {
      const { fileId, decision } = input;
      const { file, steps } = await fileOfOffice(tx, fileId, actor);
      const isAuditor = file.auditorId === actor.personId;
      refuseIfAny(refusalsToFollowUp(steps, isAuditor, tx.today));

      const { manager, bodyId, today: decidedOn, now: recordedAt } = tx;
      const made = { decidedBy: actor.personId, decidedOn, recordedAt };
      await manager.insert(AuditFollowUpRow, { bodyId, fileId, decision, ...made });
      await tx.audit('cpd.follow-up-audit', fileId, { decision });
      return fileId;
    });
  }
}
