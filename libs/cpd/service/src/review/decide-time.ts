import { Injectable } from '@nestjs/common';
import { refusalsToDecideTime } from '@standing/cpd/rules';
import { refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { fileOfOffice } from './load-file.js';
import { notify } from './notify.js';
import { AuditTimeDecidedRow } from './review.entities.js';

export type TimeDecided = { readonly fileId: string; readonly grantedUntil: string | null };

/** The office grants a member more time, until the day that they wished or another, or does not. */
@Injectable()
export class DecideTime {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The audit's id. Refusals: see `refusalsToDecideTime`; one's own is not found. */
  execute(input: TimeDecided, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'cpd.decide-audit-time', key, input }, async (tx) => {
      const { fileId, grantedUntil } = input;
      const { file, steps, round } = await fileOfOffice(tx, fileId, actor);
      refuseIfAny(refusalsToDecideTime(steps, grantedUntil));

      const { manager, bodyId, today: decidedOn, now: recordedAt } = tx;
      const of = { bodyId, fileId, round };
      await manager.insert(AuditTimeDecidedRow, {
        ...{ ...of, grantedUntil, decidedBy: actor.personId, decidedOn, recordedAt },
      });
      await notify(tx, [{ fileId, personId: file.personId, kind: 'time-decided', round }]);
      await tx.audit('cpd.decide-audit-time', fileId, { round, granted: grantedUntil ?? 'no' });
      return fileId;
    });
  }
}
