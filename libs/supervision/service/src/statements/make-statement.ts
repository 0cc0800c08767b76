import { Injectable } from '@nestjs/common';
import { type Day, newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { monthOf, refusalsToState } from '@standing/supervision/rules';
import { Agreement } from '../agreements/agreement.entity.js';
import { Supervisor } from '../supervisors/supervisor.entity.js';
import { lockedStatement, sidedAgreement } from './open-statement.js';
import { renewStatement } from './renew-statement.js';
import { type Between, contentNow, lockSessions } from './stated-sessions.js';
import { StatementRow } from './statement.entity.js';

export type StatementAsked = {
  readonly agreementId: string;
  /** A civil day of the month, in the body's zone. */
  readonly month: Day;
};

/** The coach or the supervisor asks for the statement of a month that is over; or it is made when the month is over. */
@Injectable()
export class MakeStatement {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The statement's id; one that exists is written anew as far as it may change. Refusals: see `refusalsToState`. */
  execute({ agreementId, month }: StatementAsked, key: string, actor: Member): Promise<string> {
    const input = { agreementId, month: monthOf(month) };
    return this.unitOfWork.run({ actor, name: 'supervision.make-statement', key, input }, async (tx) =>
      makeStatement(tx, await sidedAgreement(tx, agreementId, actor), input.month),
    );
  }

  /** The same without anybody asking. Made twice, it is made once. */
  ofItself(bodyId: string, agreementId: string, month: Day): Promise<string> {
    const actor = { kind: 'service', service: 'supervision', bodyId, locale: 'fr' } as const;
    const command = { actor, name: 'supervision.make-statement', key: newId(), input: { agreementId, month } };
    return this.unitOfWork.run(command, async (tx) => {
      const lock = { mode: 'for_no_key_update' } as const;
      const agreement = await tx.manager.findOneOrFail(Agreement, { where: { bodyId, id: agreementId }, lock });
      const supervisor = await tx.manager.findOneByOrFail(Supervisor, { bodyId, id: agreement.supervisorId });
      return makeStatement(tx, { agreement, supervisor }, month);
    });
  }
}

async function makeStatement(
  tx: Transaction,
  between: Between & { readonly agreement: Agreement },
  month: Day,
): Promise<string> {
  const { manager, bodyId, now: recordedAt, today } = tx;
  const { id: agreementId, supervisorId, superviseeId } = between.agreement;
  await lockSessions(tx, agreementId, month);
  const { lines } = await contentNow(tx, between, month);
  refuseIfAny(refusalsToState(month, lines.length, today));

  const isMade = await manager.existsBy(StatementRow, { bodyId, agreementId, month });
  if (!isMade) {
    const ids = { id: newId(), bodyId, agreementId, supervisorId, superviseeId };
    await manager.insert(StatementRow, { ...ids, month, askedOn: null, recordedAt });
    await tx.audit('supervision.make-statement', ids.id, { sessions: lines.length });
  }
  const statement = await lockedStatement(tx, agreementId, month);
  await renewStatement(tx, statement, between);
  return statement.id;
}
