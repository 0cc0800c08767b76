import { Injectable } from '@nestjs/common';
import { balancesOf, type FeeWaiverGround, refusalsToWaiveFee } from '@standing/accreditation/rules';
import { newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { lockedApplication } from '../applications/locked-application.js';
import { recordIn } from '../decisions/application-record.js';
import { isRelated } from '../decisions/related.js';
import { ApplicationFeeWaiverRow } from './application-fee.entity.js';
import { feeKnown } from './application-fee.sql.js';

export type FeeToWaive = { readonly applicationId: string; readonly ground: FeeWaiverGround };

/** A registrar asks for nothing more of the fee of an application, on a ground from a list. What was paid stays paid. */
@Injectable()
export class WaiveFee {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The application's id. Refusals: see `refusalsToWaiveFee`. */
  execute({ applicationId, ground }: FeeToWaive, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.waive-fee', key, input: { applicationId, ground } };
    return this.unitOfWork.run(command, async (tx) => {
      const { manager, bodyId, now: recordedAt } = tx;
      const { personId: recordedBy } = actor;
      const { personId: applicantId } = await lockedApplication(tx, applicationId);
      const related = await isRelated(tx, recordedBy, applicantId);
      const balances = balancesOf(feeKnown((await recordIn(tx, applicationId)).fee));
      refuseIfAny(refusalsToWaiveFee({ applicantId, waiverId: recordedBy, related }, balances));

      const id = newId();
      const waiver = { id, bodyId, applicationId, ground, takesBackId: null, recordedBy, recordedAt };
      await manager.insert(ApplicationFeeWaiverRow, waiver);
      await tx.audit('accreditation.waive-fee', id, { applicationId, ground });
      return applicationId;
    });
  }
}
