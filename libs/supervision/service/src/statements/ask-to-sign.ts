import { Injectable } from '@nestjs/common';
import { NotFound, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { refusalsToAskToSign } from '@standing/supervision/rules';
import { statementToSign } from '@standing/supervision/facts';
import { openStatement } from './open-statement.js';
import { signatoryOf } from './renew-statement.js';
import { signed } from './signed.js';
import { StatementRow } from './statement.entity.js';

/** The coach, who has signed, asks the supervisor once more to sign. */
@Injectable()
export class AskToSign {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The statement's id; of its coach alone. Refusals: see `refusalsToAskToSign`. */
  execute(statementId: string, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'supervision.ask-to-sign', key, input: { statementId } }, async (tx) => {
      const { statement, side, ...between } = await openStatement(tx, statementId, actor);
      if (side !== 'coach') throw new NotFound('statement');
      const { lines, signedBy } = await signed(tx, statement);
      const signatory = await signatoryOf(tx, between);
      refuseIfAny(refusalsToAskToSign({ lines, signedBy, signatory }, statement.askedOn, tx.today));

      await tellToSign(tx, statement);
      await tx.audit('supervision.ask-to-sign', statementId);
      return statementId;
    });
  }
}

/** Tells that the supervisor is to be written to, and keeps the day. The caller holds the statement's lock. */
export async function tellToSign(tx: Transaction, { id, supervisorId }: StatementRow): Promise<void> {
  await tx.manager.update(StatementRow, { bodyId: tx.bodyId, id }, { askedOn: tx.today });
  await tx.tell(statementToSign, { statementId: id, supervisorId });
}
