import { Injectable } from '@nestjs/common';
import { auditClosed } from '@standing/cpd/facts';
import { type Outcome, refusalsToClose } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { Apart } from './apart.js';
import { fileOfAuditor } from './load-file.js';
import { notify } from './notify.js';
import { AuditClosureRow } from './review.entities.js';

export type ClosedAs = { readonly fileId: string; readonly outcome: Outcome };

/** An auditor closes an audit: it meets, or it does not, which is a recommendation to a registrar. Nothing else ends by it. */
@Injectable()
export class CloseFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly apart: Apart,
  ) {}

  /** The audit's id. Refusals: CPD_REVIEW_NOT_AUDITOR, and see `refusalsToBeAuditor` and `refusalsToClose`. */
  execute(input: ClosedAs, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.close-audit', key, input }, async (tx) => {
      const { fileId, outcome } = input;
      const { file, steps, round } = await fileOfAuditor(tx, fileId, actor);
      await this.apart.refuseUnlessApart(tx.bodyId, file, actor.personId);
      refuseIfAny(refusalsToClose(steps, outcome, tx.today));

      const { manager, bodyId, today: closedOn, now: recordedAt } = tx;
      const { personId } = file;
      await manager.insert(AuditClosureRow, {
        bodyId,
        fileId,
        outcome,
        closedBy: actor.personId,
        closedOn,
        recordedAt,
      });
      await tx.tell(auditClosed, { fileId, personId, outcome, closedOn });
      await notify(tx, [{ fileId, personId, kind: 'closed', round }]);
      await tx.audit('cpd.close-audit', fileId, { outcome });
      return fileId;
    });
  }
}
