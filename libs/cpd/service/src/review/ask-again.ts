import { Injectable } from '@nestjs/common';
import { auditAskedAgain } from '@standing/cpd/facts';
import { type AskedAgain, refusalsToAskAgain } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { Apart } from './apart.js';
import { fileOfAuditor } from './load-file.js';
import { notify } from './notify.js';
import { AuditRoundRow } from './review.entities.js';

export type AgainAsked = { readonly fileId: string; readonly kind: AskedAgain; readonly dueOn: string };

/** An auditor asks the member again: for more of some activities, or by giving more time for all that is not accepted. */
@Injectable()
export class AskAgain {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly apart: Apart,
  ) {}

  /** The audit's id. Refusals: CPD_REVIEW_NOT_AUDITOR, and see `refusalsToBeAuditor` and `refusalsToAskAgain`. */
  execute(input: AgainAsked, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.ask-audited-again', key, input }, async (tx) => {
      const { fileId, kind, dueOn } = input;
      const { file, steps, round: before } = await fileOfAuditor(tx, fileId, actor);
      await this.apart.refuseUnlessApart(tx.bodyId, file, actor.personId);
      refuseIfAny(refusalsToAskAgain(steps, kind, dueOn, tx.today));

      const { manager, bodyId, today: askedOn, now: recordedAt } = tx;
      const { personId } = file;
      const round = before + 1;
      await manager.insert(AuditRoundRow, {
        ...{ bodyId, fileId, round, kind, dueOn, askedOn, askedBy: actor.personId, recordedAt },
      });
      await tx.tell(auditAskedAgain, { fileId, personId, kind, dueOn });
      await notify(tx, [{ fileId, personId, kind: 'asked-again', round }]);
      await tx.audit('cpd.ask-audited-again', fileId, { kind, dueOn });
      return fileId;
    });
  }
}
